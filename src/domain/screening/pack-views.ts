import { z } from 'zod';
import { Instant } from '@/domain/shared/text';
import { Policy } from '@/domain/treatments/policies';
import { outcomes, priorities } from './outcome';
import { ruleIds } from './rule-ids';
import { RulePack } from './rule-pack';
import type { ThresholdName } from './threshold-rows';

const Faults = z.array(z.string()).max(500);
const faulty = z.object({ outcome: z.literal('faulty'), faults: Faults });

/** A draft was kept, or every fault it has. */
export const DraftReply = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('drafted'), rulePackId: z.uuid() }),
  faulty,
]);
export type DraftReply = z.infer<typeof DraftReply>;

export const PublishReply = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('published'), effectiveFrom: Instant }),
  faulty,
]);
export type PublishReply = z.infer<typeof PublishReply>;

/** `waiting` is published and begins later; `earlier` was replaced, or is not usable any more. */
const packStates = ['draft', 'waiting', 'in-force', 'earlier'] as const;

const Signed = z.object({ name: z.string().max(200), at: Instant });

const Edge = z.union([z.number(), z.string().max(60)]);
const Limits = { from: Edge, below: z.number().nullable(), source: z.string().max(500) };

/** What a draft would change, next to what is in force. */
export const PackChangesView = z.object({
  thresholds: z
    .array(
      z.object({
        name: z.custom<ThresholdName>((name) => typeof name === 'string'),
        rule: z.string().max(8).nullable(),
        ...Limits,
        was: z.object(Limits).nullable(),
      }),
    )
    .max(100),
  policies: z.array(Policy).max(10),
});
export type PackChangesView = z.infer<typeof PackChangesView>;

export const RulePackRow = z.object({
  id: z.uuid(),
  version: z.string().max(40),
  state: z.enum(packStates),
  drafted: Signed,
  published: Signed.nullable(),
  /** The day its author named; once it is published, the instant from which it counts. */
  effectiveFrom: z.union([z.iso.date(), Instant]).nullable(),
  /** What the rules of today find wrong with it. A pack with a fault is not used. */
  faults: Faults,
  /** Of a draft without fault; null for every other pack. */
  changes: PackChangesView.nullable(),
  mayPublish: z.boolean(),
});
export type RulePackRow = z.infer<typeof RulePackRow>;

/** The packs there are, the one in force, and one to begin a draft from. */
export const RulePacks = z.object({
  inForce: RulePack,
  /** False: nobody has published one yet, and the pack that comes with the product counts. */
  isPublished: z.boolean(),
  template: RulePack,
  packs: z.array(RulePackRow).max(200),
  mayDraft: z.boolean(),
  mayCompare: z.boolean(),
});
export type RulePacks = z.infer<typeof RulePacks>;

const fromTo = <T extends z.ZodType>(value: T) => z.object({ from: value, to: value });
const Status = z.enum(['met', 'not-met', 'unknown']);

/** One case whose outcome would be different under the draft. */
export const ShiftedCase = z.object({
  caseId: z.uuid(),
  mayOpen: z.boolean(),
  outcome: fromTo(z.enum(outcomes)),
  priority: fromTo(z.enum(priorities)),
  rules: z.array(z.object({ id: z.enum(ruleIds), from: Status, to: Status, because: z.string().max(4_000) })).max(100),
});
export type ShiftedCase = z.infer<typeof ShiftedCase>;

/** A draft run over every case's newest screening. Figures count cases. */
export const PackComparison = z.object({
  rulePackId: z.uuid(),
  version: z.string().max(40),
  against: z.string().max(40),
  replayed: z.int(),
  /** Screened by an engine whose facts today's cannot read: nothing is said about them. */
  unreadable: z.int(),
  /** Another outcome or priority. */
  decided: z.int(),
  /** Another caution or information, with the same outcome and priority. */
  noted: z.int(),
  rules: z.array(z.object({ id: z.enum(ruleIds), starts: z.int(), stops: z.int() })).max(100),
  /** The first of them, those that decide. */
  cases: z.array(ShiftedCase).max(200),
  /** Thresholds that act while answers become facts: replaying kept facts cannot show what changing them does. */
  notReplayed: z.array(z.string().max(60)).max(5),
});
export type PackComparison = z.infer<typeof PackComparison>;

/** An instrument that needs the clinic's license: shown with its pack, hidden with the reason why. */
const ContentPackState = z.object({
  instrument: z.string().max(60),
  name: z.string().max(120),
  shown: z.boolean(),
  version: z.string().max(60).nullable(),
  because: z.string().max(2_000).nullable(),
});
export const ContentPacks = z.object({
  folder: z.enum(['none', 'unreadable', 'read']),
  instruments: z.array(ContentPackState).max(20),
  /** Files in the folder that belong to no instrument, by name. */
  strangers: z.array(z.string().max(255)).max(50),
});
export type ContentPacks = z.infer<typeof ContentPacks>;

import { z } from 'zod';
import { type Actor, can, mayEnter } from '@/domain/access/permissions';
import { checkPack } from '@/domain/screening/check-pack';
import { asPackOfToday } from '@/domain/screening/older-pack';
import { changesOfPack } from '@/domain/screening/pack-changes';
import type { RulePackRow, RulePacks } from '@/domain/screening/pack-views';
import { clinicDay } from '@/domain/shared/time/local-date';
import { transaction } from '@/server/db/client';
import { findRulePacks, type StoredRulePack } from '@/server/db/rule-packs';
import { findNames } from '@/server/db/visit-people';
import { type PackInForce, packInForce } from './pack-in-force';

type Doing = { actor: Actor; now: Date };

/** Every version of the rules, which one counts, and what this person may do. The API has already checked `rules.read`. */
export function listRulePacks({ actor, now }: Doing): Promise<RulePacks> {
  return transaction(async (tx) => {
    const inForce = await packInForce(tx, now);
    const packs = await findRulePacks(tx);
    const names = await findNames(
      tx,
      packs.flatMap(({ draftedBy, publishedBy }) => (publishedBy === null ? [draftedBy] : [draftedBy, publishedBy])),
    );
    const today = clinicDay(now);
    return {
      inForce: inForce.pack,
      isPublished: inForce.rulePackId !== null,
      template: { ...inForce.pack, version: freeVersion(packs, today), approvedBy: 'whoever publishes it', effectiveFrom: today },
      packs: packs.map((pack) => describe(pack, { names, inForce, now, actor })),
      mayDraft: mayEnter(actor, 'rules.draft'),
      mayCompare: mayEnter(actor, 'rules.compare'),
    };
  });
}

type Around = { names: ReadonlyMap<string, string>; inForce: PackInForce; now: Date; actor: Actor };

function describe(stored: StoredRulePack, { names, inForce, now, actor }: Around): RulePackRow {
  const { id, version, draftedBy, draftedAt, publishedBy, publishedAt, effectiveFrom } = stored;
  const checked = checkPack(publishedAt === null ? stored.pack : asPackOfToday(stored.pack));
  const signed = (by: string, at: Date) => ({ name: names.get(by) ?? '', at: at.toISOString() });
  return {
    id,
    version,
    state: stateOf(stored, inForce, now),
    drafted: signed(draftedBy, draftedAt),
    published: publishedBy === null || publishedAt === null ? null : signed(publishedBy, publishedAt),
    effectiveFrom: effectiveFrom?.toISOString() ?? Dated.safeParse(stored.pack).data?.effectiveFrom ?? null,
    faults: checked.ok ? [] : [...checked.faults],
    changes: publishedAt === null && checked.ok ? changesOfPack(inForce.pack, checked.pack) : null,
    mayPublish: publishedAt === null && can(actor, 'rules.publish', stored),
  };
}

const Dated = z.object({ effectiveFrom: z.iso.date() });

function stateOf(
  { id, publishedAt, effectiveFrom }: StoredRulePack,
  { rulePackId }: PackInForce,
  now: Date,
): RulePackRow['state'] {
  if (publishedAt === null || effectiveFrom === null) return 'draft';
  if (id === rulePackId) return 'in-force';
  return effectiveFrom > now ? 'waiting' : 'earlier';
}

/** Today's date, and a number after it from the second pack of a day on. */
function freeVersion(packs: readonly StoredRulePack[], today: string): string {
  const taken = new Set(packs.map(({ version }) => version));
  for (let n = 2, version = today; ; n++) {
    if (!taken.has(version)) return version;
    version = `${today}-${n}`;
  }
}

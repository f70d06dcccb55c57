import { type Actor, can } from '@/domain/access/permissions';
import { checkPack } from '@/domain/screening/check-pack';
import type { AboutRulePack } from '@/domain/screening/pack-inputs';
import { decides, type PackEffect, packEffect } from '@/domain/screening/pack-effect';
import type { PackComparison, ShiftedCase } from '@/domain/screening/pack-views';
import { readStoredFacts } from '@/domain/screening/stored-facts';
import type { RulePack } from '@/domain/screening/rule-pack';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { transaction } from '@/server/db/client';
import { findRulePack } from '@/server/db/rule-packs';
import { findScreenedFacts, type ScreenedFacts } from '@/server/db/screened-facts';
import { packInForce } from './pack-in-force';

type Doing = { actor: Actor; now: Date };
type Packs = { inForce: RulePack; draft: RulePack };
type Shifted = { theCase: ScreenedFacts['theCase']; shift: PackEffect };

/** Cases read at a time, each batch in a transaction of its own: a shadow run must not hold up the clinic. */
const batchOf = 200;
const shownAtMost = 200;

/**
 * The shadow run: every case's newest facts, screened under the pack in force and under the draft. Nothing is stored but the
 * fact that somebody looked; without that audit row no figure leaves the server.
 */
export async function compareRulePack(doing: Doing, { rulePackId }: AboutRulePack): Promise<PackComparison> {
  const { actor, now } = doing;
  const packs = await findPacks(rulePackId, now);
  const shifted: Shifted[] = [];
  let [replayed, unreadable] = [0, 0];
  for await (const { theCase, facts } of everyCase()) {
    const read = readStoredFacts(facts);
    if (read === null) {
      unreadable++;
      continue;
    }
    replayed++;
    const shift = packEffect(read.facts, packs.inForce, packs.draft);
    if (shift !== null) shifted.push({ theCase, shift });
  }
  await transaction((tx) => record(tx, actor, now, { type: 'rules.compared', rulePackId, cases: replayed + unreadable }));
  return {
    rulePackId,
    version: packs.draft.version,
    against: packs.inForce.version,
    replayed,
    unreadable,
    decided: shifted.filter(({ shift }) => decides(shift)).length,
    noted: shifted.filter(({ shift }) => !decides(shift)).length,
    rules: countRules(shifted),
    cases: gravestFirst(shifted)
      .slice(0, shownAtMost)
      .map((one) => describe(one, actor)),
    notReplayed: notReplayed(packs),
  };
}

function findPacks(rulePackId: string, now: Date): Promise<Packs> {
  return transaction(async (tx) => {
    const stored = await findRulePack(tx, rulePackId);
    const checked = stored === null ? null : checkPack(stored.pack);
    if (checked?.ok !== true) throw new AppError('no-access');
    return { inForce: (await packInForce(tx, now)).pack, draft: checked.pack };
  });
}

const readBatch = (after: string | null) => transaction((tx) => findScreenedFacts(tx, after, batchOf));

async function* everyCase(): AsyncGenerator<ScreenedFacts> {
  let last: string | null = null;
  do {
    const batch: ScreenedFacts[] = await readBatch(last);
    yield* batch;
    last = batch.length < batchOf ? null : (batch.at(-1)?.theCase.id ?? null);
  } while (last !== null);
}

function countRules(shifted: readonly Shifted[]): PackComparison['rules'] {
  const counts = new Map<ShiftedCase['rules'][number]['id'], { starts: number; stops: number }>();
  for (const { id, to } of shifted.flatMap(({ shift }) => shift.rules)) {
    const { starts, stops } = counts.get(id) ?? { starts: 0, stops: 0 };
    counts.set(id, to === 'met' ? { starts: starts + 1, stops } : { starts, stops: stops + 1 });
  }
  return [...counts].map(([id, count]) => ({ id, ...count })).sort((a, b) => b.starts + b.stops - a.starts - a.stops);
}

const gravestFirst = (shifted: readonly Shifted[]) =>
  [...shifted].sort((a, b) => Number(decides(b.shift)) - Number(decides(a.shift)));

const describe = ({ theCase, shift }: Shifted, actor: Actor): ShiftedCase => ({
  caseId: theCase.id,
  mayOpen: can(actor, 'case.read', theCase),
  outcome: shift.outcome,
  priority: shift.priority,
  rules: [...shift.rules],
});

/** Medicines are put in groups while answers become facts; what was kept has the groups of its day. */
const notReplayed = ({ inForce, draft }: Packs): string[] =>
  inForce.thresholds.benzodiazepineHighMgDiazepam.value === draft.thresholds.benzodiazepineHighMgDiazepam.value
    ? []
    : ['benzodiazepineHighMgDiazepam'];

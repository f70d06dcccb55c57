import { checkPack } from '@/domain/screening/check-pack';
import { asPackOfToday } from '@/domain/screening/older-pack';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import type { RulePack } from '@/domain/screening/rule-pack';
import type { Tx } from '@/server/db/client';
import { findBegunRulePacks, readBegunRulePacks, type StoredRulePack } from '@/server/db/rule-packs';
import { idOf, log } from '@/server/log';

/** `rulePackId` is null while nobody has published a pack: then the one that comes with the product counts. */
export type PackInForce = { pack: RulePack; rulePackId: string | null };

/**
 * The rules that count at this instant: the published pack that began last, else the built-in one. A pack that the rules of
 * today no longer accept is passed over and reported: screening must go on, and each result names the pack it came from.
 */
export const packInForce = async (tx: Tx, now: Date): Promise<PackInForce> => firstUsable(await findBegunRulePacks(tx, now));

/** The same for a save, which holds no transaction while it decides. */
export const packForSave = async (now: Date): Promise<RulePack> => firstUsable(await readBegunRulePacks(now)).pack;

function firstUsable(begun: readonly Pick<StoredRulePack, 'id' | 'pack'>[]): PackInForce {
  for (const { id, pack } of begun) {
    const checked = checkPack(asPackOfToday(pack));
    if (checked.ok) return { pack: checked.pack, rulePackId: id };
    log.warn('rules.pack-not-usable', { ids: { rulePackId: idOf(id) }, counts: { faults: checked.faults.length } });
  }
  return { pack: clinicPack, rulePackId: null };
}

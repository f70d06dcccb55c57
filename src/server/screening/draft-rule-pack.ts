import type { Actor } from '@/domain/access/permissions';
import { checkPack } from '@/domain/screening/check-pack';
import type { DraftRulePack } from '@/domain/screening/pack-inputs';
import type { DraftReply } from '@/domain/screening/pack-views';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { record } from '@/server/audit/record';
import { transaction } from '@/server/db/client';
import { insertDraft, isVersionTaken } from '@/server/db/rule-packs';

/** A clinician drafts another version of the rules. A draft with a fault is not kept: all its faults come back at once. */
export function draftRulePack({ actor, now }: { actor: Actor; now: Date }, { text }: DraftRulePack): Promise<DraftReply> {
  return transaction(async (tx) => {
    const read = readJson(text);
    if (!read.ok) return { outcome: 'faulty', faults: [read.fault] };
    const checked = checkPack(read.json);
    if (!checked.ok) return { outcome: 'faulty', faults: [...checked.faults] };

    const { pack } = checked;
    const isTaken = pack.version === clinicPack.version || (await isVersionTaken(tx, pack.version));
    if (isTaken) return { outcome: 'faulty', faults: ['version: there is a pack of this version already'] };

    const rulePackId = await insertDraft(tx, { version: pack.version, pack, draftedBy: actor.id, at: now });
    await record(tx, actor, now, { type: 'rules.drafted', rulePackId });
    return { outcome: 'drafted', rulePackId };
  });
}

function readJson(text: string): { ok: true; json: unknown } | { ok: false; fault: string } {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    return { ok: false, fault: `pack: this is not JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
}

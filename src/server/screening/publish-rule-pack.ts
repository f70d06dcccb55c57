import { type Actor, can } from '@/domain/access/permissions';
import { checkPack } from '@/domain/screening/check-pack';
import type { AboutRulePack } from '@/domain/screening/pack-inputs';
import type { PublishReply } from '@/domain/screening/pack-views';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { transaction } from '@/server/db/client';
import { findPerson } from '@/server/db/people';
import { lockRulePack, publishPack } from '@/server/db/rule-packs';
import { clinicTimeZone } from '@/domain/shared/time/clinic-time-zone';
import { startOfDay } from '@/domain/shared/time/wall-clock';

type Doing = { actor: Actor; now: Date };

/**
 * A second person puts a draft in force, from the day it names and never for the past. The publisher is its approver: the
 * name in the pack becomes theirs. It is checked again, because the rules may have moved on since it was drafted.
 */
export function publishRulePack({ actor, now }: Doing, { rulePackId }: AboutRulePack): Promise<PublishReply> {
  return transaction(async (tx) => {
    const draft = await lockRulePack(tx, rulePackId);
    if (draft === null) throw new AppError('no-access');
    if (draft.publishedAt !== null) throw new AppError('wrong-stage');
    if (!can(actor, 'rules.publish', draft)) throw new AppError('second-person-needed');

    const checked = checkPack(draft.pack);
    if (!checked.ok) return { outcome: 'faulty', faults: [...checked.faults] };
    const publisher = await findPerson(tx, actor.id);
    if (publisher === null) throw new AppError('no-access');

    const begins = new Date(startOfDay(checked.pack.effectiveFrom, clinicTimeZone));
    const effectiveFrom = begins < now ? now : begins;
    const pack = { ...checked.pack, approvedBy: publisher.name.slice(0, 120) };
    await publishPack(tx, rulePackId, { pack, publishedBy: actor.id, publishedAt: now, effectiveFrom });
    await record(tx, actor, now, { type: 'rules.published', rulePackId });
    return { outcome: 'published', effectiveFrom: effectiveFrom.toISOString() };
  });
}

import type { RulePack } from '@/domain/screening/rule-pack';
import { draftRulePack } from '@/server/screening/draft-rule-pack';
import { publishRulePack } from '@/server/screening/publish-rule-pack';
import { aConsultant, aReviewer } from './people';

/** A draft by a reviewer, made by the real use case. */
export async function aDraft(pack: RulePack, now = new Date()) {
  const drafter = await aReviewer();
  const reply = await draftRulePack({ actor: drafter, now }, { text: JSON.stringify(pack) });
  if (reply.outcome !== 'drafted') throw new Error(reply.faults.join('\n'));
  return { rulePackId: reply.rulePackId, drafter };
}

/** A pack that a second person published at `now`. */
export async function aPublishedPack(pack: RulePack, now = new Date()) {
  const { rulePackId } = await aDraft(pack, now);
  const reply = await publishRulePack({ actor: await aConsultant(), now }, { rulePackId });
  if (reply.outcome !== 'published') throw new Error(reply.faults.join('\n'));
  return { rulePackId };
}

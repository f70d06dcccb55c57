import { type AlertReason, effectOf } from '@/domain/safety/alert-reason';
import { type Recorder, record } from '@/server/audit/record';
import { escalateAgain, insertAlert, lockOpenAlertOf, markAnswerRetracted, setAlertRules } from '@/server/db/alerts';
import type { Tx } from '@/server/db/client';
import { enqueuePaging } from './page-on-call';

type By = { by: Recorder; now: Date };

/**
 * Tells the clinicians of a reason to look at a patient. It belongs to the transaction that stores the reason, and the
 * page's job goes into the same one: whoever is killed afterwards, the page goes out. The caller holds the case's lock. The
 * open alert is held before anything is decided: somebody may be acknowledging or closing it at this moment.
 */
export async function raiseAlert(tx: Tx, { by, now }: By, reason: AlertReason & { caseId: string }): Promise<void> {
  const { caseId, level, rules, origin } = reason;
  const open = await lockOpenAlertOf(tx, caseId);
  const effect = effectOf(open, reason);
  if (effect.kind === 'begin') {
    const alertId = await insertAlert(tx, { caseId, level, rules, origin, at: now });
    await enqueuePaging(tx, alertId);
    await record(tx, by, now, { type: 'alert.raised', caseId, alertId, level });
    return;
  }
  if (open === null || effect.kind === 'nothing') return;
  const { id: alertId } = open;
  if (effect.kind === 'add') {
    await setAlertRules(tx, alertId, effect.rules);
    await record(tx, by, now, { type: 'alert.extended', caseId, alertId });
    return;
  }
  await escalateAgain(tx, alertId, { level: effect.level, rules: effect.rules, at: now });
  await enqueuePaging(tx, alertId);
  await record(tx, by, now, { type: 'alert.raised', caseId, alertId, level: effect.level });
}

/** A positive answer was taken back. The alert stays and says so; both answers are in the history. */
export async function noteAnswerRetracted(tx: Tx, { by, now }: By, caseId: string): Promise<void> {
  const alertId = await markAnswerRetracted(tx, caseId);
  if (alertId !== null) await record(tx, by, now, { type: 'alert.answer-changed', caseId, alertId });
}

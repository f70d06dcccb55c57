import { randomUUID } from 'node:crypto';
import { findOpenAlert } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { acknowledgeAlert } from '@/server/safety/acknowledge-alert';
import { logOutreach } from '@/server/safety/log-outreach';
import { aged, asks, hoursBefore, minutesBefore, phq9Of, says } from './acts';
import type { Cast } from './cast';

/** A wish to be dead in the past weeks, not now. A reviewer has the alert, called once and left word. */
export async function anAlertIsInHand({ now, patients, staff }: Cast): Promise<void> {
  const answers = { ...aged(47, 'F', now), ...phq9Of(3, 2, 3, 2, 2, 3, 2, 1, 1), 'asq.1': says('yes'), 'asq.5': says('no') };
  const { caseId } = await asks(patients.nigella, { name: 'Demo Nigella', at: hoursBefore(now, 3), answers });
  const alert = await transaction((tx) => findOpenAlert(tx, caseId));
  if (alert === null) throw new Error('the answers raised no alert');
  const { id: alertId } = alert;
  await acknowledgeAlert({ actor: staff.reviewer, now: minutesBefore(now, 150) }, { alertId });
  await logOutreach(
    { actor: staff.reviewer, now: minutesBefore(now, 140) },
    {
      alertId,
      outreachId: randomUUID(),
      channel: 'phone',
      outcome: 'message-left',
      note: 'Asked to call back, no reason given.',
    },
  );
}

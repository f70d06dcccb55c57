import { isMinor } from '@/domain/answers/early-notice';
import { reminderDue, silentDays, tooLateDays } from '@/domain/answers/reminders';
import { env } from '@/env';
import { record, system } from '@/server/audit/record';
import { findAnswers } from '@/server/db/answers';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findWhoAgreed } from '@/server/db/consents';
import { findReminders, findSilentCases, findUnfinished, insertReminder } from '@/server/db/reminders';
import { doInTurn } from '@/server/do-in-turn';
import { queueMail } from '@/server/mail/queue-mail';
import { youCanGoOn } from '@/server/mail/templates/you-can-go-on';
import { clinicDay } from '@/domain/shared/time/local-date';
import { dayMs } from '@/domain/shared/time/spans';
import { localHourOf } from '@/domain/shared/time/wall-clock';
import { answersFrom } from './current-answers';

/**
 * Writes to patients who stopped in the middle: once after a day, once after three, then never again. Row and letter are
 * one transaction, so it may run twice, late, or be killed. Gives how many letters went out.
 */
export async function remindUnfinished({ now }: { now: Date }): Promise<number> {
  const between = {
    from: new Date(now.getTime() - tooLateDays * dayMs),
    until: new Date(now.getTime() - silentDays.first * dayMs),
  };
  const silent = await transaction((tx) => findSilentCases(tx, between));
  const reminded = await doInTurn('answers.not-reminded', silent, (caseId) => remind(caseId, now));
  return reminded.filter(Boolean).length;
}

function remind(caseId: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const patientId = (await lockCase(tx, caseId))?.patientId;
    // Between the look and the lock the patient may have come back, finished, or been reminded by another worker.
    const intake = await findUnfinished(tx, caseId);
    if (intake === null || patientId === undefined) return false;
    // Only who agreed to reminders is written to, and only until they take it back or want no more for this case.
    const agreed = (await findWhoAgreed(tx, [patientId], 'reminders')).has(patientId);
    const { isStopped, sent } = await findReminders(tx, caseId);
    // Who cannot be treated here is not asked to go on.
    const isClosedTo = isMinor(answersFrom(await findAnswers(tx, caseId)), clinicDay(now));
    const { lastActivityAt, isDisabled, hasOpenAlert, timeZone } = intake;
    const kind = reminderDue(
      {
        ...{ isStopped: isStopped || !agreed || isClosedTo, isDisabled, hasOpenAlert },
        lastActivityMs: lastActivityAt.getTime(),
        sent: sent.map(({ kind, at }) => ({ kind, atMs: at.getTime() })),
        localHour: localHourOf(now.getTime(), timeZone),
      },
      now.getTime(),
    );
    if (kind === null || !(await insertReminder(tx, caseId, kind, now))) return false;
    await queueMail(tx, intake.email, youCanGoOn(intake.locale, { page: `${env().APP_ORIGIN}/patient` }), now);
    await record(tx, system, now, { type: 'reminder.sent', caseId, kind });
    return true;
  });
}

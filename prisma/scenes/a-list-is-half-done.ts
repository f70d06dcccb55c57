import { randomUUID } from 'node:crypto';
import { transaction } from '@/server/db/client';
import { findLatestDecision } from '@/server/db/decisions';
import { findTasks } from '@/server/db/tasks';
import { saveReading } from '@/server/queue/save-reading';
import { aged, asks, clinicDay, decides, doesNotKnow, hoursBefore, phq9Of, pressure, says } from './acts';
import type { Cast } from './cast';

/** A reviewer invites once a few things are done; the patient has measured on one day so far. */
export async function aListIsHalfDone({ now, staff, patients }: Cast): Promise<void> {
  const answers = {
    ...aged(40, 'F', now),
    ...phq9Of(3, 2, 2, 3, 2, 2, 3, 1, 0),
    'vit.blood-pressure': pressure(152, 94, hoursBefore(now, 24 * 20)),
    'log.1': says('no'),
    'med.13': doesNotKnow,
  };
  const opened = await asks(patients.peony, { name: 'Demo Peony', at: hoursBefore(now, 75), answers });
  await decides(staff.reviewer, opened, hoursBefore(now, 49), {
    kind: 'conditional',
    reasonCode: 'readings-first',
    reason: 'One raised reading, and nobody named yet. Everything else fits.',
    toPatient:
      'Thank you for telling us so much. We would like to meet you by video. Before that, please measure your blood pressure on three days, and think about who can take you home after a treatment.',
    toDos: [
      { kind: 'readings', words: '' },
      { kind: 'ride', words: '' },
      { kind: 'other', words: 'The name of the eye drops you use, if any' },
    ],
  });
  const yesterday = hoursBefore(now, 26);
  const decision = await transaction((tx) => findLatestDecision(tx, opened.caseId));
  const [readings] = await transaction((tx) => findTasks(tx, decision?.id ?? ''));
  await saveReading(
    { actor: patients.peony, now: yesterday },
    {
      ...{ caseId: opened.caseId, toDoId: readings?.id ?? '', readingId: randomUUID() },
      ...{ takenOn: clinicDay(yesterday), systolicMmHg: 138, diastolicMmHg: 86, basedOnRevision: 0 },
    },
  );
}

import { randomUUID } from 'node:crypto';
import type { AnswerValue } from '@/domain/answers/value';
import { transaction } from '@/server/db/client';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import type { TestCase } from './cases';

/** The moment a test begins, and moments after it. Code under test reads no clock of its own. */
export const start = new Date();
export const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

export const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
export const declined: AnswerValue = { kind: 'declined' };

type Save = { now?: Date; based?: number; saveId?: string };

/** The patient saves one answer, by the real use case. `based`: the revision before their eyes. */
export const say = ({ caseId, patient }: TestCase, questionId: string, value: AnswerValue, given: Save = {}) =>
  saveWatchedAnswer(
    { actor: patient, now: given.now ?? start },
    { ...{ caseId, questionId, value, locale: 'en' }, saveId: given.saveId ?? randomUUID(), basedOnRevision: given.based ?? 0 },
  );

export const alertsOf = ({ caseId }: TestCase) => transaction((tx) => tx.alert.findMany({ where: { caseId } }));

/** Everything that was said to a question, set-aside answers among it, oldest first. */
export const revisionsOf = ({ caseId }: TestCase, questionId: string) =>
  transaction((tx) =>
    tx.answerRevision.findMany({
      where: { caseId, questionId },
      select: { value: true, revision: true, setAside: true },
      orderBy: [{ savedAt: 'asc' }, { revision: 'asc' }],
    }),
  );

export const stageOf = async ({ caseId }: TestCase) =>
  (await transaction((tx) => tx.case.findUniqueOrThrow({ where: { id: caseId } }))).stage;

import { randomUUID } from 'node:crypto';
import type { Answers } from '@/domain/answers/value';
import { startCase } from '@/server/answers/start-case';
import { clinicDay } from '@/domain/shared/time/local-date';
import type { TaskKind } from '@/domain/queue/tasks';
import type { Locale } from '@/domain/shared/preferences';
import { transaction } from '@/server/db/client';
import { findTasks } from '@/server/db/tasks';
import { claimCase } from '@/server/queue/claim-case';
import { decideCase } from '@/server/queue/decide-case';
import { submitAnswers } from '@/server/screening/submit-answers';
import { completeAnswers } from './complete-answers';
import { agrees } from './consents';
import { aPatient, aReviewer, type TestPerson } from './people';
import { saveAtOnce } from './save-at-once';

export type TestCase = { caseId: string; patient: TestPerson };
type Given = {
  now?: Date;
  patient?: TestPerson;
  /** What sets the answers apart from the complete ones of a person whom no rule holds back. */
  answers?: Answers;
  /** The language of the pages on which they were given. */
  locale?: Locale;
};

/** A case in which exactly these answers were given, in the order of the questionnaire: as if one by one, and written at once. */
export async function aCaseWith(answers: Answers = {}, given: Omit<Given, 'answers'> = {}): Promise<TestCase> {
  const now = given.now ?? new Date();
  const patient = given.patient ?? (await aPatient(now));
  const doing = { actor: patient, now };
  const locale = given.locale ?? 'en';
  await agrees(patient, doing.now); // whoever comes from elsewhere may be new
  const { caseId } = await startCase(doing);
  await saveAtOnce(doing, { caseId, answers, locale });
  return { caseId, patient };
}

/** A case with every answer given that was not submitted yet. */
export function anAnsweredCase(given: Given = {}): Promise<TestCase> {
  const now = given.now ?? new Date();
  const today = clinicDay(now);
  return aCaseWith(completeAnswers(given.answers, today), { ...given, now });
}

/** A case that was submitted and waits for a clinician. */
export async function aWaitingCase(given: Given = {}): Promise<TestCase> {
  const made = await anAnsweredCase(given);
  await submitAnswers({ actor: made.patient, now: given.now ?? new Date() }, { caseId: made.caseId });
  return made;
}

/** A waiting case that a reviewer has taken. */
export async function aClaimedCase(given: Given & { reviewer?: TestPerson } = {}): Promise<TestCase & { reviewer: TestPerson }> {
  const made = await aWaitingCase(given);
  const reviewer = given.reviewer ?? (await aReviewer());
  await claimCase({ actor: reviewer, now: given.now ?? new Date() }, { caseId: made.caseId });
  return { ...made, reviewer };
}

type Decided = TestCase & { reviewer: TestPerson; decisionId: string };

/** A case that a reviewer closed with "not now". */
export async function aClosedCase(given: Given & { reviewer?: TestPerson } = {}): Promise<Decided> {
  const made = await aClaimedCase(given);
  const decisionId = randomUUID();
  await decideCase(
    { actor: made.reviewer, now: given.now ?? new Date() },
    {
      ...{ caseId: made.caseId, decisionId, kind: 'not-now', reasonCode: 'other-care-first' },
      reason: 'Other care comes first here.',
      toPatient: 'There are treatments to try first. Please talk with your doctor.',
    },
  );
  return { ...made, decisionId };
}

type Listing = Given & { reviewer?: TestPerson; kinds?: readonly TaskKind[] };

/** A case whose patient has a list to do before the visit; `toDos` are the items' ids by kind. */
export async function aListedCase({ kinds = ['readings', 'ride'], ...given }: Listing = {}) {
  const made = await aClaimedCase(given);
  const decisionId = randomUUID();
  await decideCase(
    { actor: made.reviewer, now: given.now ?? new Date() },
    {
      ...{ caseId: made.caseId, decisionId, kind: 'conditional', reasonCode: 'readings-first' },
      reason: 'One reading is not enough.',
      toPatient: 'We would like to meet you. Please do these few things first.',
      toDos: kinds.map((kind) => ({ kind, words: kind === 'other' ? 'Call your sister' : '' })),
    },
  );
  const list = await transaction((tx) => findTasks(tx, decisionId));
  const toDos: Partial<Record<TaskKind, string>> = Object.fromEntries(list.map(({ id, kind }) => [kind, id]));
  return { ...made, decisionId, toDos };
}

type Asked = Given & { reviewer?: TestPerson; question?: string; again?: string[] };

/** A case that a reviewer gave back with a question; link and letter are on their way. */
export async function anAskedCase({
  question,
  again,
  ...given
}: Asked = {}): Promise<TestCase & { reviewer: TestPerson; question: string }> {
  const made = await aClaimedCase(given);
  const words = question ?? 'How much venlafaxine did you take, and for how long?';
  await decideCase(
    { actor: made.reviewer, now: given.now ?? new Date() },
    {
      ...{ caseId: made.caseId, decisionId: randomUUID(), question: words, again },
      kind: 'ask',
      reasonCode: 'trial-detail',
      reason: 'The dose decides.',
    },
  );
  return { ...made, question: words };
}

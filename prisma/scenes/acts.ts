import { randomUUID } from 'node:crypto';
import type { Actor } from '@/domain/access/permissions';
import { isAsked } from '@/domain/answers/flow';
import { allQuestions } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { DecideCase } from '@/domain/queue/inputs';
import { localDateOf } from '@/domain/shared/time/local-date';
import { clinicHours } from '@/domain/queue/working-hours';
import { startCase } from '@/server/answers/start-case';
import { claimCase } from '@/server/queue/claim-case';
import { decideCase } from '@/server/queue/decide-case';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import { submitAnswers } from '@/server/screening/submit-answers';
import { completeAnswers } from '@/testing/complete-answers';
import { agrees } from '@/testing/consents';

const minuteMs = 60_000;
export const minutesBefore = (moment: Date, minutes: number) => new Date(moment.getTime() - minutes * minuteMs);
export const hoursBefore = (moment: Date, hours: number) => minutesBefore(moment, hours * 60);
export const hoursAfter = (moment: Date, hours: number) => hoursBefore(moment, -hours);

export const says = (code: string): AnswerValue => ({ kind: 'choice', code });
export const doesNotKnow: AnswerValue = { kind: 'unknown' };
/** Nine answers of PHQ-9 by their points. */
export const phq9Of = (...points: readonly (0 | 1 | 2 | 3)[]): Answers =>
  Object.fromEntries(points.map((point, place) => [`phq9.${place + 1}`, says(frequencies[point])]));
const frequencies = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'] as const;

/** So many years of age at the moment of the scenes, whatever the year, and the sex as answered. */
export function aged(years: number, sex: 'F' | 'M' | 'other', now: Date): Answers {
  const today = clinicDay(now);
  const birthday = '04-17';
  const year = Number(today.slice(0, 4)) - years - (today.slice(5) < birthday ? 1 : 0);
  return { 'about.birth-date': { kind: 'date', date: `${year}-${birthday}` }, 'about.sex': says(sex) };
}

export const writes = (text: string): AnswerValue => ({ kind: 'text', text });

/** The clinic's day of a moment (YYYY-MM-DD): in UTC it may be tomorrow already, and nobody measures tomorrow. */
export const clinicDay = (at: Date) => localDateOf(at.getTime(), clinicHours.timeZone);

/** A pressure taken at home some days before. */
export const pressure = (systolicMmHg: number, diastolicMmHg: number, taken: Date): AnswerValue => ({
  kind: 'bloodPressure',
  systolicMmHg,
  diastolicMmHg,
  takenOn: clinicDay(taken),
});

type Telling = { name: string; at: Date; answers?: Answers; upTo?: string; locale?: 'en' | 'es' };
export type GivenAnswers = { caseId: string; revisions: Map<string, number> };

/**
 * A patient answers the questions one by one, as the pages would save them, in twenty minutes or so. Stops after `upTo`,
 * or where an answer brings the clinic at once.
 */
export async function tells(actor: Actor, { name, at, answers = {}, upTo, locale = 'en' }: Telling): Promise<GivenAnswers> {
  const { caseId } = await startCase({ actor, now: at });
  await agrees(actor, at);
  const all = completeAnswers({
    'about.name': writes(name),
    'about.language': says(locale),
    'vit.blood-pressure': pressure(122, 78, hoursBefore(at, 60)),
    ...answers,
  });
  const revisions = new Map<string, number>();
  for (const [place, question] of allQuestions.entries()) {
    const value = all[question.id];
    if (value === undefined || !isAsked(question, all)) continue;
    const save = { caseId, saveId: randomUUID(), questionId: question.id, value, basedOnRevision: 0, locale };
    const reply = await saveWatchedAnswer({ actor, now: new Date(at.getTime() + place * 10_000) }, save);
    revisions.set(question.id, 1);
    if (reply.safety.screen === 'emergency' || question.id === upTo) break;
  }
  return { caseId, revisions };
}

/** The patient thinks better of one answer. */
export async function changes(
  actor: Actor,
  { caseId, revisions }: GivenAnswers,
  questionId: string,
  value: AnswerValue,
  at: Date,
) {
  const basedOnRevision = revisions.get(questionId) ?? 0;
  await saveWatchedAnswer({ actor, now: at }, { caseId, saveId: randomUUID(), questionId, value, basedOnRevision, locale: 'en' });
  revisions.set(questionId, basedOnRevision + 1);
}

/** The patient hands everything in. */
export const sends = (actor: Actor, { caseId }: GivenAnswers, at: Date) => submitAnswers({ actor, now: at }, { caseId });

/** Answers and sends in one go: the case waits from `at`. */
export async function asks(actor: Actor, telling: Telling): Promise<GivenAnswers> {
  const given = await tells(actor, { ...telling, at: minutesBefore(telling.at, 30) });
  await sends(actor, given, telling.at);
  return given;
}

/** A reviewer takes the case. */
export const takes = (actor: Actor, { caseId }: GivenAnswers, at: Date) => claimCase({ actor, now: at }, { caseId });

type Deciding = DecideCase extends infer D ? (D extends DecideCase ? Omit<D, 'caseId' | 'decisionId'> : never) : never;

/** A reviewer takes the case and decides it a few minutes later. */
export async function decides(actor: Actor, given: GivenAnswers, at: Date, decision: Deciding): Promise<void> {
  await takes(actor, given, minutesBefore(at, 6));
  const whole = DecideCase.parse({ ...decision, caseId: given.caseId, decisionId: randomUUID() });
  await decideCase({ actor, now: at }, whole);
}

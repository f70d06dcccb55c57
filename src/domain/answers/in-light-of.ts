import { daysBetween } from '@/domain/shared/time/calendar-date';
import { type Fields, fromFields } from './from-fields';
import type { Question } from './question';
import type { Answers } from './value';

/** A calendar month on average, in days. */
const monthDays = 365.25 / 12;

/**
 * Body mass indexes outside these are far more often a slip of the pen or a mistaken unit than a body. They decide nothing: such a
 * weight is asked about once, and kept as it was typed after a yes. The lower one is where the CDC's Behavioral Risk Factor
 * Surveillance System takes a record for a mistake; its upper one, 100, would let most doubled or swapped units through.
 */
const plausibleBmi = { from: 12, to: 70 } as const;

/**
 * A question as it is asked of somebody who answered others already: numbers that do not fit with those are asked about before
 * they are believed. `today` is YYYY-MM-DD. Nothing is refused here, and what is not known narrows nothing.
 */
export function inLightOf(question: Question, answers: Answers, today: string): Question {
  if (question.kind !== 'number') return question;
  if (question.unit === 'months') {
    const lived = monthsLived(answers, today);
    return lived === null ? question : { ...question, askAbove: Math.min(question.askAbove ?? lived, lived) };
  }
  const height = answers['vit.height'];
  if (question.id !== 'vit.weight' || height?.kind !== 'number') return question;
  const meters = height.number / 100;
  return { ...question, askBelow: plausibleBmi.from * meters ** 2, askAbove: plausibleBmi.to * meters ** 2 };
}

/** The same on a screen where the others are being typed: what stands in their fields counts. */
export function inLightOfFields(question: Question, asked: readonly Question[], fields: Fields, today: string): Question {
  if (question.kind !== 'number') return question;
  const typed = asked.flatMap((other) => {
    if (other.kind !== 'number' || other.id === question.id) return [];
    const otherAnswer = fromFields(other, fields);
    return otherAnswer.kind === 'value' ? [[other.id, otherAnswer.value] as const] : [];
  });
  return inLightOf(question, Object.fromEntries(typed), today);
}

function monthsLived(answers: Answers, today: string): number | null {
  const born = answers['about.birth-date'];
  const days = born?.kind === 'date' ? daysBetween(born.date, today) : null;
  return days === null || days < 0 ? null : Math.floor(days / monthDays);
}

import type { SyntheticEvent } from 'react';
import { type Fields, fromFields } from '@/domain/answers/from-fields';
import { inLightOfFields } from '@/domain/answers/in-light-of';
import type { Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';
import { dateInWords } from '@/domain/shared/time/in-words';
import type { DisplayedAnswer } from './answer-sink';
import { type Note, noteOf } from './note-of';

/** A question of a screen with what the person saw: the answer that was stored, and which revision it was. */
export type Asked = { question: Question; revision: number; value: AnswerValue | null };

/** What is in the fields, by name. */
export const fieldsIn = (form: HTMLFormElement): Fields =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

/** What the form says to one question, and over which answer. */
type Answer = { questionId: string; value: AnswerValue; basedOnRevision: number };

/** What the form says now: answers that differ from the current ones, and what has to be said beside each field. */
export function readAnswers(asked: readonly Asked[], fields: Fields, look: Parameters<typeof noteOf>[2]) {
  const answers: Answer[] = [];
  const wrong: Record<string, Note | null> = {};
  for (const { question, revision, value: current } of asked) {
    const lit = inLight(question, asked, fields, look.today);
    const said = fromFields(lit, fields);
    // The current answer was confirmed when it was saved.
    const isKept = said.kind === 'ask' && said.values.some((value) => JSON.stringify(value) === JSON.stringify(current));
    const note = isKept ? null : noteOf(lit, fields, look);
    wrong[question.id] = note;
    if (note?.kind === 'fault' || said.kind !== 'value') continue;
    if (JSON.stringify(said.value) !== JSON.stringify(current))
      answers.push({ questionId: question.id, value: said.value, basedOnRevision: revision });
  }
  return { answers, wrong };
}

/** A question in the light of what is in the other fields of its screen. */
export const inLight = (question: Question, asked: readonly Asked[], fields: Fields, today: string): Question =>
  inLightOfFields(
    question,
    asked.map((one) => one.question),
    fields,
    today,
  );

/** Whether the form says exactly what is stored. */
export const isAsStored = (asked: readonly Asked[], form: HTMLFormElement): boolean => {
  const fields = fieldsIn(form);
  return asked.every(({ question, value }) => {
    const said = fromFields(question, fields);
    if (said.kind === 'empty') return value === null;
    return said.kind === 'value' && JSON.stringify(said.value) === JSON.stringify(value);
  });
};

/** Whether somebody answered before the script was there. */
export const hasTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some((one) =>
    one instanceof HTMLInputElement && (one.type === 'radio' || one.type === 'checkbox')
      ? one.checked !== one.defaultChecked
      : (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) && one.value !== one.defaultValue,
  );

export const isWritten = (on: Element): boolean =>
  on instanceof HTMLInputElement && on.type !== 'radio' && on.type !== 'checkbox';

/** "None of these" and the asides exclude the rest: ticking one unticks the rest, and ticking another unticks them. */
export function clearOthers(box: HTMLInputElement) {
  const standsAlone = (other: HTMLInputElement) => 'none' in other.dataset || 'aside' in other.dataset;
  const group = box.closest('fieldset');
  for (const other of group?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])
    if (other !== box && (standsAlone(box) || standsAlone(other))) other.checked = false;
}

/** Who writes something does know it after all. */
export function clearAside({ target }: SyntheticEvent) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.type === 'checkbox') return;
  for (const box of target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('[data-aside]') ?? []) box.checked = false;
}

/** The question and the answer as the person reads them on the page: shown again where the answer could not be stored. */
export function displayedIn(field: Element): DisplayedAnswer {
  const ask = textOf(field.querySelector('legend')?.lastElementChild ?? field.querySelector('legend'));
  const boxes = [...field.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const chosen = boxes.filter((box) => !isWritten(box) && 'checked' in box && box.checked);
  if (chosen.length > 0)
    return { ask, answerText: chosen.map((box) => textOf(box.labels?.[0]?.querySelector('.choice__text'))).join(' · ') };
  const parts = boxes.flatMap((box) => {
    if (box.value.trim() === '' || box.type === 'radio' || box.type === 'checkbox') return [];
    const shown = box.type === 'date' ? dateInWords(box.value, document.documentElement.lang) : box.value.trim();
    const label = textOf(box.labels?.[0]);
    return label === '' ? shown : `${label}: ${shown}`;
  });
  return { ask, answerText: parts.join(', ') };
}

/** The text of an element in one line. */
export const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

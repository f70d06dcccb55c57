import type { AnswerValue } from '@/domain/answers/value';
import { dateInWords } from '@/domain/shared/time/in-words';

/** How an answer looks on the page that gave it: what was asked and what was answered, as the person read it there. */
export type Shown = { ask: string; said: string };

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Reads both from the page at the moment of answering: from the question's fields, or for an answer without fields from the
 * list's entries and the button that was pressed.
 */
export function shownFor(value: AnswerValue, field: Element | null): Shown {
  if (field === null) return { ask: textOf(document.querySelector('main h1')), said: inList(value) };
  const ask = textOf(field.querySelector('legend')?.lastElementChild ?? field.querySelector('legend'));
  const boxes = [...field.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const chosen = boxes
    .filter(({ type }) => type === 'radio' || type === 'checkbox')
    .filter((box) => 'checked' in box && box.checked);
  if (chosen.length > 0)
    return { ask, said: chosen.map((box) => textOf(box.labels?.[0]?.querySelector('.choice__text'))).join(' · ') };
  const written = boxes.filter((box) => box.type !== 'radio' && box.type !== 'checkbox' && box.value.trim() !== '');
  const parts = written.map((box) => {
    const shown = box.type === 'date' ? dateInWords(box.value, document.documentElement.lang) : box.value.trim();
    const label = textOf(box.labels?.[0]);
    return label === '' ? shown : `${label}: ${shown}`;
  });
  return { ask, said: parts.join(', ') };
}

function inList(value: AnswerValue): string {
  if (value.kind === 'trials') return value.trials.map(({ name }) => name).join(' · ') || '–';
  if (value.kind === 'medicines') return value.medicines.map(({ name }) => name).join(' · ') || '–';
  return textOf(document.activeElement);
}

'use client';

import type { KeyboardEvent } from 'react';
import { Choice, Choices } from '@/ui/kit/choice';
import css from './number-row.module.css';

type NumberRowProps = {
  name: string;
  label: string;
  highest: number;
  /** Null while none was chosen. */
  chosen: number | null;
  isShut: boolean;
  /** What is wrong, as a sentence beside the row. */
  error?: string;
  choose: (number: number) => void;
};

/** One number of a scale. Arrows choose as in any such row, and a digit chooses that number at once. */
export function NumberRow({ name, label, highest, chosen, isShut, error, choose }: NumberRowProps) {
  const byDigit = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    const wanted = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${event.key}"]`);
    wanted?.focus();
    wanted?.click();
  };
  return (
    <Choices
      id={`${name}-row`}
      error={error}
      className={css.rate}
      legend={<span lang="en">{label}</span>}
      chips
      disabled={isShut}
      onKeyDown={byDigit}
    >
      {Array.from({ length: highest + 1 }, (_, number) => (
        <Choice
          key={number}
          name={name}
          value={number}
          label={number}
          checked={chosen === number}
          onChange={() => choose(number)}
        />
      ))}
    </Choices>
  );
}

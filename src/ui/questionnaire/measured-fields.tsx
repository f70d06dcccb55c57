'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import type { Fields } from '@/domain/answers/from-fields';
import type { Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';
import { Field } from '@/ui/kit/field';
import css from './questionnaire.module.css';

export type FieldWords = Readonly<
  Record<
    'systolic' | 'diastolic' | 'taken-on' | 'taken-on-hint' | 'feet' | 'inches' | 'cm' | 'pounds' | 'kg' | 'years' | 'months',
    string
  >
>;

type Props<Kind extends Question['kind']> = {
  question: Extract<Question, { kind: Kind }>;
  words: FieldWords;
  value: AnswerValue | null;
  /** What was typed and could not be kept, by field name. */
  typed?: Fields;
};

const rounded = (number: number) => String(Math.round(number * 10) / 10);

/** A length, a weight or a span of time in the units people use here; the metric field beside them counts where it is filled in. */
export function MeasureFields({ question: { id, unit }, words, value, typed }: Props<'number'>) {
  const number = value?.kind === 'number' ? value.number : null;
  const part = (name: keyof FieldWords, shown: string) => {
    const field = `${id}.${name}`;
    return <NumberField key={name} id={field} label={words[name]} value={typed?.[field] ?? (number === null ? '' : shown)} />;
  };
  const whole = typed?.[id] ?? '';
  switch (unit) {
    case 'months':
      return (
        <div className={css.pair}>
          {part('years', String(Math.floor((number ?? 0) / 12)))}
          {part('months', String((number ?? 0) % 12))}
        </div>
      );
    case 'cm': {
      const inches = Math.round(((number ?? 0) / 2.54) * 10) / 10;
      return (
        <div className={css.measures}>
          <div className={css.pair}>
            {part('feet', String(Math.floor(inches / 12)))}
            {part('inches', rounded(inches % 12))}
          </div>
          <NumberField id={id} label={words.cm} value={whole} />
        </div>
      );
    }
    case 'kg':
      return (
        <div className={css.measures}>
          {part('pounds', rounded((number ?? 0) / 0.45359237))}
          <NumberField id={id} label={words.kg} value={whole} />
        </div>
      );
  }
}

/** Upper and lower number, and the day they were taken. */
export function PressureFields({ question: { id }, words, value, today, typed }: Props<'bloodPressure'> & { today: string }) {
  const reading = value?.kind === 'bloodPressure' ? value : null;
  const day = `${id}.taken-on`;
  const shown = (part: string, stored: string | number | null | undefined) => typed?.[`${id}.${part}`] ?? String(stored ?? '');
  return (
    <div className={css.measures}>
      <div className={css.pair}>
        <NumberField id={`${id}.systolic`} label={words.systolic} value={shown('systolic', reading?.systolicMmHg)} />
        <NumberField id={`${id}.diastolic`} label={words.diastolic} value={shown('diastolic', reading?.diastolicMmHg)} />
      </div>
      <Field id={day} label={words['taken-on']} hint={words['taken-on-hint']}>
        <input
          id={day}
          name={day}
          type="date"
          className="input"
          max={today}
          defaultValue={shown('taken-on', reading?.takenOn)}
          aria-describedby={`${day}-hint`}
        />
      </Field>
    </div>
  );
}

function NumberField({ id, label, value }: { id: string; label: string; value: string }) {
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        name={id}
        type="text"
        // No limit: "5 ft 10 in" and "120/80" are read too, and what is pasted must not be cut.
        inputMode="decimal"
        autoComplete="off"
        defaultValue={value}
        className="input"
      />
    </Field>
  );
}

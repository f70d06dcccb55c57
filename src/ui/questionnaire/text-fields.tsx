'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import type { Fields } from '@/domain/answers/from-fields';
import type { Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';

type FieldProps<Kind extends Question['kind']> = {
  question: Extract<Question, { kind: Kind }>;
  label: string;
  value: AnswerValue | null;
  /** What was typed and could not be kept, by field name. */
  typed?: Fields;
};

/** What the browser may offer to fill in by itself. */
const autoComplete: Readonly<Record<string, string>> = {
  'about.name': 'name',
  'about.phone': 'tel',
  'about.place': 'street-address',
};

/** The person's own words: a name, a number to call, a line or a few. */
export function WordsField({ question: { id, format }, label, value, typed }: FieldProps<'text'>) {
  const field = {
    id,
    name: id,
    'aria-label': label,
    autoComplete: autoComplete[id] ?? 'off',
    // No limit of its own: a browser cuts what is pasted without a word. What is too long is said beside the field.
    defaultValue: typed?.[id] ?? (value?.kind === 'text' ? value.text : ''),
    className: 'input',
    'aria-describedby': `${id}-error`,
  };
  if (format === 'lines') return <textarea {...field} rows={3} />;
  return <input {...field} type={format === 'phone' ? 'tel' : 'text'} />;
}

/** A day, by the device's own calendar. */
export function DateField({ question: { id, earliest }, label, value, today, typed }: FieldProps<'date'> & { today: string }) {
  return (
    <input
      id={id}
      name={id}
      type="date"
      aria-label={label}
      min={earliest}
      max={today}
      autoComplete={id === 'about.birth-date' ? 'bday' : 'off'}
      defaultValue={typed?.[id] ?? (value?.kind === 'date' ? value.date : '')}
      className="input"
      aria-describedby={`${id}-error`}
    />
  );
}

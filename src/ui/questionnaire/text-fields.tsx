'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import type { Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';

type Told<Kind extends Question['kind']> = {
  question: Extract<Question, { kind: Kind }>;
  label: string;
  value: AnswerValue | null;
};

/** What the browser may offer to fill in by itself. */
const autoComplete: Readonly<Record<string, string>> = {
  'about.name': 'name',
  'about.phone': 'tel',
  'about.place': 'street-address',
};

/** The person's own words: a name, a number to call, a line or a few. */
export function WordsField({ question: { id, format, max }, label, value }: Told<'text'>) {
  const field = {
    id,
    name: id,
    'aria-label': label,
    maxLength: max,
    autoComplete: autoComplete[id] ?? 'off',
    defaultValue: value?.kind === 'text' ? value.text : '',
    className: 'input',
    'aria-describedby': `${id}-error`,
  };
  if (format === 'lines') return <textarea {...field} rows={3} />;
  return <input {...field} type={format === 'phone' ? 'tel' : 'text'} />;
}

/** A day, by the device's own calendar. */
export function DateField({ question: { id, earliest }, label, value, today }: Told<'date'> & { today: string }) {
  return (
    <input
      id={id}
      name={id}
      type="date"
      aria-label={label}
      min={earliest}
      max={today}
      autoComplete={id === 'about.birth-date' ? 'bday' : 'off'}
      defaultValue={value?.kind === 'date' ? value.date : ''}
      className="input"
      aria-describedby={`${id}-error`}
    />
  );
}

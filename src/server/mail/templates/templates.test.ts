import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MailText } from '../queue-mail';
import { agreedCopy } from './agreed-copy';
import { nobodyOnCall } from './nobody-on-call';
import { closedDaysEnding } from './closed-days-ending';
import { pleaseLook } from './please-look';
import { questionWaiting } from './question-waiting';
import { signInLink } from './sign-in-link';
import { staffSignIn } from './staff-sign-in';
import { updateWaiting } from './update-waiting';
import { youCanGoOn } from './you-can-go-on';

const page = 'https://portal.example/patient';
const templates: Readonly<Record<string, (locale: string) => MailText>> = {
  'agreed-copy': (locale) => agreedCopy(locale, { page }),
  'nobody-on-call': (locale) => nobodyOnCall(locale, { page }),
  'closed-days-ending': (locale) => closedDaysEnding(locale, { page, lastDay: '2027-12-31', hasEnded: false }),
  'please-look': (locale) => pleaseLook(locale, { page }),
  'question-waiting': (locale) => questionWaiting(locale, { link: 'https://portal.example/enter/question#x', page, days: 14 }),
  'sign-in-link': (locale) => signInLink(locale, { link: 'https://portal.example/enter/open#x', code: 'ABCD2345', minutes: 10 }),
  'staff-sign-in': (locale) => staffSignIn(locale, { page }),
  'update-waiting': (locale) => updateWaiting(locale, { page }),
  'you-can-go-on': (locale) => youCanGoOn(locale, { page }),
};

/** A mailbox is read by others: on a shared screen, over a shoulder, by whoever runs the server. */
const clinical = new RegExp(
  [
    /ketamin|esketamin|infusi|depress|depresi|mental|psychi|psiqui|suicid|crisis|mood|ánimo|anxiety|ansiedad|trauma/,
    /doctor|médic|medic|clinic|clínic|nurse|enfermer|therap|terapi|patient(?!$)|paciente|treat|tratamiento|health|salud/,
    /symptom|síntoma|diagnos|illness|enfermedad|dose|dosis|drug|fármaco|questionnaire|cuestionario|intake|screening/,
    /visit|visita|eligib|elegib|candidat|hospital|pharma|farmac|blood|sangre|alert|alarm|urgent|emergenc/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
const withoutLinks = (text: string) => text.replaceAll(/https:\/\/\S+/g, '');

test('every template is looked at here', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.endsWith('.test.ts'));
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(templates).sort());
});

test.each(Object.keys(templates).flatMap((name) => [[name, 'en'] as const, [name, 'es'] as const]))(
  '%s in %s has no health word in subject or body',
  (name, locale) => {
    const { subject, text } = templates[name]?.(locale) ?? { subject: '', text: '' };
    expect(subject).not.toBe('');
    expect(`${subject}\n${withoutLinks(text)}`).not.toMatch(clinical);
  },
);

test.each(['We treat depression.', 'Su consulta con el médico', 'Your intake is unfinished'])('“%s” would be found', (words) =>
  expect(words).toMatch(clinical),
);

test.each(Object.keys(templates))('%s says something else in Spanish', (name) => {
  expect(templates[name]?.('es').text).not.toBe(templates[name]?.('en').text);
});

import { readdirSync } from 'node:fs';
import path from 'node:path';

export const readers = ['stranger', 'patient', 'reviewer', 'consultant', 'nurse', 'admin'] as const;
export type Reader = (typeof readers)[number];

/**
 * What somebody gets who opens a page: `opens` it (a patient may be led to another page of their own); `words`: it says whose
 * page it is, with a link to the reader's own; `sign-in` and `enter`: the entrance, which returns to the page.
 */
export type Reply = 'opens' | 'words' | 'sign-in' | 'enter';
type Row = Record<Reader, Reply>;

const everybody: Row = {
  ...{ stranger: 'opens', patient: 'opens', reviewer: 'opens', consultant: 'opens', nurse: 'opens', admin: 'opens' },
};
const patients: Row = {
  ...{ stranger: 'enter', patient: 'opens', reviewer: 'words', consultant: 'words', nurse: 'words', admin: 'words' },
};
const staff = (...open: readonly Reader[]): Row => {
  const reply = (reader: Reader): Reply => (open.includes(reader) ? 'opens' : 'words');
  return {
    stranger: 'sign-in',
    patient: 'words',
    reviewer: reply('reviewer'),
    consultant: reply('consultant'),
    nurse: reply('nurse'),
    admin: reply('admin'),
  };
};

/** Every page of the product and who gets what there. Written by hand: a page without a row fails the test. */
export const pages: Readonly<Record<string, Row>> = {
  '/': everybody,
  '/about-treatment': everybody,
  '/accessibility': everybody,
  '/crisis': everybody,
  '/privacy': everybody,
  '/demo/mailbox': everybody,
  '/enter': everybody,
  '/enter/code': everybody,
  '/enter/open': everybody,
  '/enter/question': everybody,
  '/enter/question/thanks': everybody,
  '/sign-in': everybody,
  '/enter/staff': {
    ...everybody,
    stranger: 'sign-in',
    patient: 'words',
    reviewer: 'words',
    consultant: 'words',
    nurse: 'words',
    admin: 'words',
  },
  '/patient': patients,
  '/patient/begin': patients,
  '/patient/care': patients,
  '/patient/consents': patients,
  '/patient/consents/[ordinal]': patients,
  '/patient/first': patients,
  '/patient/intake': patients,
  '/patient/intake/[section]/[step]': patients,
  '/patient/intake/review': patients,
  '/patient/question': patients,
  '/patient/result': patients,
  '/patient/visits/[visitId]': patients,
  '/reviewer/queue': staff('reviewer'),
  '/reviewer/cases/[caseId]': staff('reviewer', 'consultant'),
  '/reviewer/alerts': staff('reviewer', 'consultant'),
  '/reviewer/alerts/[alertId]': staff('reviewer', 'consultant'),
  '/reviewer/alerts/on-call': staff('reviewer', 'consultant', 'admin'),
  '/consultant/agenda': staff('consultant'),
  '/consultant/visits/[visitId]': staff('reviewer', 'consultant'),
  '/admin/rules': staff('reviewer', 'consultant', 'admin'),
  '/admin/system': staff('reviewer', 'consultant', 'admin'),
};

/** Pages that only a key of another kind opens; they lead elsewhere without it. */
export const byKey = ['/enter/question/answer'];

/** The addresses that the folders of the app make pages of. */
export const pagesOfFolders = (): string[] =>
  readdirSync(path.join(import.meta.dirname, '../../src/app'), { recursive: true })
    .map(String)
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, '').replace(/\/\.$/, '/') || '/')
    .sort();

import type { Page } from '@playwright/test';
import { patients, staff } from '../../prisma/scenes/people';

/** Someone of the scenes, by mail address. */
export type Sitter = string;
type Lookup = (sql: string) => Promise<string>;

/** One page: its picture's name, who looks, where, and what must be there before the picture is taken. */
export type Shot = {
  name: string;
  as: Sitter | null;
  at: string | ((find: Lookup) => Promise<string>);
  until?: (page: Page) => Promise<void>;
  whole?: boolean;
  locale?: 'es-US';
};

const caseOf = (email: string) =>
  `SELECT c.id FROM "Case" c JOIN "Person" p ON p.id = c."patientId" WHERE p.email = '${email}' ORDER BY c."createdAt" DESC LIMIT 1`;
const visitOf = (email: string) =>
  `SELECT v.id FROM "Visit" v JOIN "Person" p ON p.id = v."patientId" WHERE p.email = '${email}' ORDER BY v."createdAt" DESC LIMIT 1`;
const reviewed = `SELECT id FROM "Case" WHERE "reviewerId" = (SELECT id FROM "Person" WHERE email = '${staff.secondReviewer.email}') LIMIT 1`;

const settled = async (page: Page) => {
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy="true"], .skeleton').first().waitFor({ state: 'hidden' });
};

const open = (name: string, at: string, whole = false): Shot => ({ name, as: null, at, whole, until: settled });
const asUnfinished = (name: string, at: string): Shot => ({ name, as: patients.marigold.email, at, until: settled });
const asBegun = (name: string, at: string, whole = false): Shot => ({
  name,
  as: patients.periwinkle.email,
  at,
  whole,
  until: settled,
});

export const shots: readonly Shot[] = [
  open('landing', '/'),
  open('landing-whole', '/', true),
  open('about-treatment', '/about-treatment', true),
  open('privacy', '/privacy', true),
  open('accessibility', '/accessibility', true),
  open('crisis', '/crisis'),
  { ...open('crisis-file', '/crisis.html'), until: undefined },
  open('enter', '/enter'),
  open('enter-code', '/enter/code'),
  open('enter-open', '/enter/open'),
  open('question-open', '/enter/question#a-token-of-some-letter'),
  open('question-refused', '/enter/question?problem=refused#a-token-of-some-letter'),
  open('question-thanks', '/enter/question/thanks'),
  open('sign-in', '/sign-in'),
  open('mailbox', '/demo/mailbox'),
  open('not-found', '/nothing-here'),

  asBegun('home-reading', '/patient'),
  asBegun('begin', '/patient/begin'),
  asBegun('consent-given', '/patient/consents/1'),
  asBegun('consent', '/patient/consents/2'),
  asBegun('consent-reading', '/patient/consents/3', true),
  asBegun('consent-optional', '/patient/consents/4'),
  { ...asUnfinished('consents-agreed', '/patient/consents'), whole: true },

  asUnfinished('home-unfinished', '/patient'),
  asUnfinished('intake-about', '/patient/intake/1/1'),
  asUnfinished('intake-question', '/patient/intake/2/2'),
  asUnfinished('intake-number', '/patient/intake/4/1'),
  asUnfinished('intake-ledger', '/patient/intake/4/2'),
  asUnfinished('intake-medicines', '/patient/intake/7/1'),
  asUnfinished('intake-review', '/patient/intake/review'),
  { name: 'home-asked', as: patients.iris.email, at: '/patient', until: settled },
  { name: 'question-own', as: patients.iris.email, at: '/patient/question', until: settled, whole: true },
  { name: 'home-queued', as: patients.elder.email, at: '/patient', until: settled },
  { name: 'result-look-together', as: patients.clover.email, at: '/patient/result', until: settled, whole: true },
  { name: 'result-receipt', as: patients.elder.email, at: '/patient/result?received=1', until: settled },
  { name: 'result-not-now', as: patients.jasmine.email, at: '/patient/result', until: settled, whole: true },
  { name: 'result-conditional', as: patients.peony.email, at: '/patient/result', until: settled, whole: true },
  { name: 'result-second-look', as: patients.orchid.email, at: '/patient/result', until: settled },
  { name: 'result-contact', as: patients.bluebell.email, at: '/patient/result', until: settled },
  { name: 'result-spanish', as: patients.dahlia.email, at: '/patient/result', until: settled, whole: true, locale: 'es-US' },
  { name: 'home-list', as: patients.peony.email, at: '/patient', until: settled },
  { name: 'home-closed', as: patients.jasmine.email, at: '/patient', until: settled },
  { name: 'care', as: patients.anemone.email, at: '/patient/care', until: settled },
  {
    name: 'lobby',
    as: patients.kalmia.email,
    at: async (find) => `/patient/visits/${await find(visitOf(patients.kalmia.email))}`,
    until: async (page) => {
      await settled(page);
      await page.locator('video').first().waitFor();
    },
  },

  { name: 'queue', as: staff.reviewer.email, at: '/reviewer/queue', until: (page) => page.getByRole('row').nth(2).waitFor() },
  {
    name: 'case',
    as: staff.secondReviewer.email,
    at: async (find) => `/reviewer/cases/${await find(reviewed)}`,
    until: settled,
  },
  {
    name: 'case-question-answered',
    as: staff.reviewer.email,
    at: async (find) => `/reviewer/cases/${await find(caseOf(patients.nettle.email))}`,
    until: settled,
  },
  {
    name: 'case-question-asking',
    as: staff.secondReviewer.email,
    at: async (find) => `/reviewer/cases/${await find(reviewed)}`,
    whole: true,
    until: async (page) => {
      await settled(page);
      await page.getByRole('radio', { name: /^Ask the patient first/ }).check();
    },
  },
  {
    name: 'case-not-open',
    as: staff.reviewer.email,
    at: async (find) => `/reviewer/cases/${await find(caseOf(patients.marigold.email))}`,
    until: settled,
  },
  { name: 'alerts', as: staff.reviewer.email, at: '/reviewer/alerts', until: settled },
  {
    name: 'alert',
    as: staff.reviewer.email,
    at: async (find) =>
      `/reviewer/alerts/${await find(`SELECT id FROM "Alert" WHERE "closedAt" IS NULL ORDER BY level DESC LIMIT 1`)}`,
    until: settled,
  },
  { name: 'on-call', as: staff.reviewer.email, at: '/reviewer/alerts/on-call', until: settled },
  { name: 'rules', as: staff.reviewer.email, at: '/admin/rules', until: settled },
  { name: 'system', as: staff.reviewer.email, at: '/admin/system', until: settled },

  { name: 'agenda', as: staff.consultant.email, at: '/consultant/agenda', until: settled },
  {
    name: 'visit',
    as: staff.consultant.email,
    at: async (find) => `/consultant/visits/${await find(visitOf(patients.kalmia.email))}`,
    until: settled,
  },
  {
    name: 'visit-signed',
    as: staff.consultant.email,
    at: async (find) =>
      `/consultant/visits/${await find(`SELECT "visitId" AS id FROM "VisitNote" WHERE "signedAt" IS NOT NULL LIMIT 1`)}`,
    until: settled,
  },
];

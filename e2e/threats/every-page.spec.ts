import { randomUUID } from 'node:crypto';
import type { Role } from '@/domain/access/permissions';
import { decideCase } from '@/server/queue/decide-case';
import { aCaseWith, aClaimedCase } from '@/testing/cases';
import { aConsultant, anAdmin, aNurse, aReviewer, type TestPerson } from '@/testing/people';
import { callApi } from '../people/answering';
import { byKey, pages, pagesOfFolders, type Reader, readers, type Reply } from '../people/every-page';
import { rows } from '../people/records';
import { expect, test } from '../people/test';

/** Where each begins: where a page that is not theirs sends them. A nurse has no page yet, and the page says so. */
const own = {
  patient: '/patient',
  reviewer: '/reviewer/queue',
  consultant: '/consultant/agenda',
  nurse: null,
  admin: '/admin/rules',
};

/** A patient who was invited to see this consultant now, as a reviewer does it. */
async function anInvitation(consultant: TestPerson) {
  const { caseId, patient, reviewer } = await aClaimedCase();
  const decision = { kind: 'invite-now', decisionId: randomUUID(), reasonCode: 'fits', consultantId: consultant.id } as const;
  await decideCase({ actor: reviewer, now: new Date() }, { ...decision, caseId, reason: 'Fits the criteria as told.' });
  const [visit] = await rows<{ id: string }>('SELECT id FROM "Visit" WHERE "caseId" = $1', [caseId]);
  return { caseId, patient, visitId: visit?.id ?? '' };
}

async function aWorld() {
  const [reviewer, consultant, nurse, admin] = await Promise.all([aReviewer(), aConsultant(), aNurse(), anAdmin()]);
  const visit = await anInvitation(consultant);
  const claimed = await aClaimedCase({ reviewer });
  await callApi(visit.patient, 'alerts.needHelp', undefined);
  const [alert] = await rows<{ id: string }>('SELECT id FROM "Alert" WHERE "caseId" = $1', [visit.caseId]);
  const people: Record<Reader, TestPerson | null> = {
    ...{ stranger: null, patient: visit.patient, reviewer, consultant, nurse, admin },
  };
  const ids = (reader: Reader): Record<string, string> => ({
    '[ordinal]': '1',
    '[section]': '1',
    '[step]': '1',
    '[visitId]': visit.visitId,
    '[caseId]': reader === 'consultant' ? visit.caseId : claimed.caseId,
    '[alertId]': alert?.id ?? '',
  });
  return { people, ids };
}

const fill = (page: string, ids: Readonly<Record<string, string>>) => page.replace(/\[\w+\]/g, (part) => ids[part] ?? part);

/** Opens a page as a browser does at first, and follows it to a page of the same reader. */
async function open(address: string, person: TestPerson | null) {
  const headers = new Headers(person?.headers ?? {});
  headers.set('sec-fetch-site', 'none');
  let at = address;
  for (let hops = 0; hops < 6; hops++) {
    const answer = await fetch(`${process.env.APP_ORIGIN}${at}`, { headers, redirect: 'manual' });
    const to = answer.headers.get('location');
    if (to === null) return { at, status: answer.status, html: await answer.text() };
    at = to.replace(process.env.APP_ORIGIN ?? '', '');
  }
  throw new Error(`${address} leads round in circles`);
}

type Opened = Awaited<ReturnType<typeof open>>;

function replyOf({ at, status, html }: Opened, address: string, reader: Reader): string {
  const isBroken = status >= 500 || /Something went wrong|__next_error__|data-dgst=/.test(html);
  if (isBroken) return `broken (${status})`;
  if (at === `/sign-in?next=${encodeURIComponent(address)}`) return 'sign-in';
  if (at === `/enter?next=${encodeURIComponent(address)}`) return 'enter';
  if (!/<h1/.test(html)) return `no heading at ${at} (${status})`;
  if (html.includes('This page belongs to other work</h1>')) {
    const to = reader === 'stranger' ? null : own[reader];
    const hasWay = to === null ? /action="\/api\/auth\/signout"/.test(html) : html.includes(`href="${to}"`);
    return hasWay ? 'words' : 'words without a way on';
  }
  return status === 200 ? 'opens' : `status ${status}`;
}

test('every page has its row, and every reader gets what it says', async () => {
  expect(Object.keys(pages).concat(byKey).sort()).toEqual(pagesOfFolders());
  const { people, ids } = await aWorld();
  const got: Record<string, string> = {};
  const wanted: Record<string, Reply> = {};
  for (const [page, row] of Object.entries(pages))
    for (const reader of readers) {
      // A reviewer may read the visit's case only when it is theirs: here it is somebody else's, which is not found.
      if (page === '/consultant/visits/[visitId]' && reader === 'reviewer') continue;
      const address = fill(page, ids(reader));
      wanted[`${reader} ${page}`] = row[reader];
      got[`${reader} ${page}`] = replyOf(await open(address, people[reader]), address, reader);
    }
  expect(got).toEqual(wanted);
});

const bad = { missing: randomUUID(), malformed: 'not-an-id', 'a number': '999', 'a quote': '%27' };

test('what is missing, somebody else’s or no id at all is not found, for every reader', async () => {
  const { people } = await aWorld();
  const other = await aWorld();
  const got: Record<string, number> = {};
  const look = async (reader: Reader, page: string, what: string, ids: Record<string, string>) => {
    const { status } = await open(fill(page, ids), people[reader]);
    got[`${reader} ${page} ${what}`] = status;
  };
  for (const [page, row] of Object.entries(pages)) {
    const [part] = page.match(/\[\w+\]/) ?? [];
    if (part === undefined) continue;
    for (const reader of readers) {
      if (row[reader] !== 'opens') continue;
      for (const [what, id] of Object.entries(bad)) {
        if (page.includes('[section]')) continue;
        await look(reader, page, what, { [part]: id });
      }
      if (part === '[visitId]' || part === '[caseId]') await look(reader, page, 'another’s', other.ids(reader));
    }
  }
  // The patient of the visit is led away from every question; one who still answers is not.
  const { patient } = await aCaseWith();
  for (const place of ['99/1', '1/99', '0/1', '-1/1', '1.5/1', 'x/y', '1/%27'])
    got[`answering ${place}`] = (await open(`/patient/intake/${place}`, patient)).status;
  expect(Object.keys(got).length).toBeGreaterThan(25);
  expect(Object.entries(got).filter(([, status]) => status !== 404)).toEqual([]);
});

const roleOf: Record<Exclude<Reader, 'stranger'>, Role> = {
  ...{ patient: 'patient', reviewer: 'reviewer', consultant: 'consultant', nurse: 'nurse', admin: 'admin' },
};

test('not found is a page with a link to the reader’s own work, in a browser too', async ({ arrive }) => {
  const addresses = {
    patient: ['/patient/visits/nowhere', `/patient/visits/${randomUUID()}`, '/patient/consents/99', '/patient/nowhere'],
    reviewer: [`/reviewer/cases/${randomUUID()}`, '/reviewer/cases/nowhere', '/reviewer/alerts/nowhere', '/reviewer/nowhere'],
    consultant: ['/consultant/visits/nowhere', `/consultant/visits/${randomUUID()}`, '/nowhere/at/all'],
    admin: ['/admin/nowhere'],
    nurse: ['/reviewer/nowhere'],
  };
  for (const [reader, all] of Object.entries(addresses) as [Exclude<Reader, 'stranger'>, string[]][]) {
    const person = await arrive([roleOf[reader]]);
    for (const address of all) {
      const answer = await person.open(address);
      expect(answer?.status(), address).toBe(404);
      await expect(person.page.getByRole('heading', { level: 1 }), address).toHaveText(
        /^(This page is not here|This case is not open to you\.)$/,
      );
      const to = own[reader];
      if (to !== null) await expect(person.page.locator(`main a[href="${to}"]`).first(), address).toBeVisible();
    }
    person.forgive(/status of 404/);
  }
});

test('pages of other work say so to whoever opens them, without an error behind their back', async ({ arrive }) => {
  const admin = await arrive(['admin']);
  for (const address of ['/reviewer/alerts', '/reviewer/queue', '/consultant/agenda', '/patient']) {
    await admin.open(address);
    await admin.sees('This page belongs to other work');
  }
  await admin.findsNoBarrier();
  await admin.follow('Go to the rules');
  await expect(admin.page).toHaveURL(/\/admin\/rules/);
  const nurse = await arrive(['nurse'], { locale: 'es-MX' });
  await nurse.open('/reviewer/queue');
  await nurse.sees('Todavía no hay aquí una página para su trabajo.');
});

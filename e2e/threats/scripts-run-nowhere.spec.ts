import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import type { Answers } from '@/domain/answers/value';
import { decideCase } from '@/server/queue/decide-case';
import { claimCase } from '@/server/queue/claim-case';
import { closeAlert } from '@/server/safety/close-alert';
import { logOutreach } from '@/server/safety/log-outreach';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import { submitAnswers } from '@/server/screening/submit-answers';
import { saveNote } from '@/server/visit/save-note';
import { aCaseWith, aClaimedCase } from '@/testing/cases';
import { completeAnswers, failedTrial } from '@/testing/complete-answers';
import { aConsultant, aReviewer, type TestPerson } from '@/testing/people';
import { alertsOf } from '../people/alerts';
import { rows } from '../people/records';
import { expect, test } from '../people/test';
import { lendKey } from '../people/visitor';

/** Each would set `window.pwn` or ask for /pwn where it ran. At most 40 characters, so that it fits into every field. */
const payloads = [
  '<script>pwn=1</script>5550117',
  '<img src=x onerror=pwn=1>5550117',
  '<svg onload=pwn=1>5550117',
  '<svg/onload=pwn=1//5550117',
  '"><script>pwn=1</script>5550117',
  "'><img src=x onerror=pwn=1>5550117",
  '" onfocus=pwn=1 autofocus x="5550117',
  "' onmouseover='pwn=1' x='5550117",
  '</title><script>pwn=1</script>5550117',
  '</script><script>pwn=1//5550117',
  '</textarea><svg onload=pwn=1>5550117',
  '<iframe srcdoc="<script>parent.pwn=1">7',
  '<a href=javascript:pwn=1>5550117</a>',
  'javascript:pwn=1//5550117',
  '<details open ontoggle=pwn=1>5550117',
  '<body onload=pwn=1>5550117',
  '<math><mi xlink:href=javascript:pwn=1>7',
  '<link rel=stylesheet href=/pwn>5550117',
  '<base href=//pwn.test>5550117',
  '{{constructor.constructor("pwn=1")()}}7',
].map((payload) => (/\d{7}/.test(payload) ? payload : `${payload} 5550117`.slice(-40).trim()));

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const yes = { kind: 'choice', code: 'yes' } as const;

/** Every field in which a patient writes. */
const writtenWith = (payload: string): Answers =>
  completeAnswers({
    'about.name': text(payload),
    'about.place': text(payload),
    'about.phone': text(payload),
    'about.contact-name': text(payload),
    'about.contact-relation': text(payload),
    'about.contact-phone': text(payload),
    'goals.hope': text(payload),
    'trials.list': {
      kind: 'trials',
      trials: [failedTrial(randomUUID(), payload, { when: payload }), failedTrial(randomUUID(), 'sertraline', { when: payload })],
    },
    'medicines.list': { kind: 'medicines', medicines: [{ id: randomUUID(), name: payload, doseMgPerDay: null, howOften: null }] },
    'medicines.finished': { kind: 'choice', code: 'that-is-all' },
  });

/** A page that notices whatever runs, asks or is refused on it. */
class Watched {
  readonly faults: string[] = [];
  private constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async of(context: BrowserContext, account: TestPerson) {
    await lendKey(context, account);
    await context.addInitScript(() => {
      const told = window as unknown as { refusals: string[] };
      told.refusals = [];
      document.addEventListener('securitypolicyviolation', (event) => told.refusals.push(event.effectiveDirective));
    });
    const page = await context.newPage();
    const watched = new Watched(page, context);
    page.on('dialog', (dialog) => {
      watched.faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('request', (request) => {
      const { host, pathname } = new URL(request.url());
      if (pathname === '/api/csp' || `${host}${pathname}`.includes('pwn')) watched.faults.push(`asked for ${request.url()}`);
    });
    return watched;
  }

  /** Opens a page, waits until these words are on it as text, and sees that they were nothing more. */
  async opens(path: string, words: readonly string[]) {
    await this.page.goto(path);
    await expect(async () => {
      const shown = await this.page.evaluate(() => {
        const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
        return [document.body.innerText, ...[...fields].map(({ value }) => value)].join('\n');
      });
      for (const one of words) expect(shown, path).toContain(one);
    }).toPass({ timeout: 60_000 });
    const found = await this.page.evaluate(() => {
      const told = window as unknown as { pwn?: unknown; refusals: string[] };
      return { pwn: told.pwn ?? null, refusals: told.refusals, base: document.querySelectorAll('base, iframe').length };
    });
    expect(found, path).toEqual({ pwn: null, refusals: [], base: 0 });
  }

  close = () => this.context.close();
}

test('whatever script is written into a field stays words, for patient, reviewer and consultant', async ({ browser }) => {
  expect(payloads).toHaveLength(20);
  const now = () => new Date();
  const [reviewer, consultant] = [await aReviewer(), await aConsultant()];
  const newContext = () => browser.newContext({ baseURL: process.env.APP_ORIGIN });
  const [review, consult] = await Promise.all([
    newContext().then((context) => Watched.of(context, reviewer)),
    newContext().then((context) => Watched.of(context, consultant)),
  ]);

  const told: Awaited<ReturnType<typeof aPatientWrote>>[] = [];
  for (const payload of payloads) told.push(await aPatientWrote(payload));
  for (const one of told) await staffWrote(one);

  await review.opens('/reviewer/alerts', payloads);
  for (const { payload, caseId, alertId } of told) {
    await review.opens(`/reviewer/cases/${caseId}`, [payload]);
    await review.opens(`/reviewer/alerts/${alertId}`, [payload]);
  }
  await consult.opens('/consultant/agenda', payloads);
  for (const { payload, visitId } of told) await consult.opens(`/consultant/visits/${visitId}`, [payload]);
  expect([...review.faults, ...consult.faults]).toEqual([]);
  await Promise.all([review.close(), consult.close()]);

  async function aPatientWrote(payload: string) {
    const { caseId, patient } = await aCaseWith(writtenWith(payload));
    const save = { caseId, saveId: randomUUID(), questionId: 'asq.3', value: yes, basedOnRevision: 1, locale: 'en' } as const;
    await saveWatchedAnswer({ actor: patient, now: now() }, save);
    await saveWatchedAnswer(
      { actor: patient, now: now() },
      { ...save, saveId: randomUUID(), questionId: 'asq.5', value: { kind: 'choice', code: 'no' }, basedOnRevision: 0 },
    );
    const page = await Watched.of(await newContext(), patient);
    await page.opens('/patient/intake/review', [payload]);
    await page.opens('/patient/intake/1/1', [payload]);
    await submitAnswers({ actor: patient, now: now() }, { caseId });
    await page.opens('/patient', []);
    expect(page.faults).toEqual([]);
    await page.close();
    const [alert] = await alertsOf(caseId);
    return { payload, caseId, patient, alertId: alert?.id ?? '', visitId: '' };
  }

  async function staffWrote(one: Awaited<ReturnType<typeof aPatientWrote>>) {
    const { payload, caseId, alertId } = one;
    const doing = { actor: reviewer, now: now() };
    const note = `Note: ${payload}`;
    await logOutreach(doing, { alertId, outreachId: randomUUID(), channel: 'phone', outcome: 'reached', note });
    await closeAlert(doing, { alertId, disposition: 'safe-plan-made', note, isConfirmed: false, holderId: null });
    await claimCase(doing, { caseId });
    const decision = { caseId, decisionId: randomUUID(), consultantId: consultant.id, reasonCode: 'fits', reason: note } as const;
    // One consultant for all, so that one agenda shows every payload: the reviewer says that they know of the other visits.
    await decideCase(doing, { ...decision, kind: 'invite-now', anyway: ['taken'] });
    const [visit] = await rows<{ id: string }>('SELECT id FROM "Visit" WHERE "caseId" = $1', [caseId]);
    one.visitId = visit?.id ?? '';
    const writing = { visitId: one.visitId, version: 0, text: note, decision: null };
    await saveNote({ actor: consultant, now: now() }, writing);
  }
});

test('words of the clinic to a patient are words alone', async ({ browser }) => {
  const reviewer = await aReviewer();
  for (const payload of payloads) {
    const { caseId, patient } = await aClaimedCase({ reviewer });
    const said = `About this: ${payload}`;
    await decideCase(
      { actor: reviewer, now: new Date() },
      { caseId, decisionId: randomUUID(), kind: 'not-now', reasonCode: 'too-few-trials', reason: said, toPatient: said },
    );
    const page = await Watched.of(await browser.newContext({ baseURL: process.env.APP_ORIGIN }), patient);
    await page.opens('/patient/result', [payload]);
    expect(page.faults).toEqual([]);
    await page.close();
  }
});

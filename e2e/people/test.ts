import AxeBuilder from '@axe-core/playwright';
import { test as base, type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { Role } from '@/domain/access/permissions';
import { cookieName } from '@/server/auth/cookies';
import { sealSid } from '@/server/auth/session-cookie';
import { aPerson, type TestPerson } from '@/testing/people';

/** Someone at a browser of their own: their page, and the few things they do again and again. */
export class Person {
  /** What went wrong behind their back; a test that ends with something here has failed. */
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    /** Null for a visitor without an account. */
    readonly account: TestPerson | null,
  ) {
    page.on('pageerror', (error) => this.faults.push(`page error: ${error.message}`));
    page.on('console', (line) => {
      if (line.type() === 'error') this.faults.push(`console: ${line.text()} ${line.location().url}`);
    });
  }

  open = (path: string) => this.page.goto(path);
  press = (name: string | RegExp) => this.page.getByRole('button', { name }).click();
  follow = (name: string | RegExp) => this.page.getByRole('link', { name }).click();
  sees = (text: string | RegExp) => expect(this.page.getByText(text).first()).toBeVisible();

  /** The call was expected to fail, and the browser said so: forget the lines that match. */
  forgive(pattern: RegExp) {
    for (let i = this.faults.length - 1; i >= 0; i--) if (pattern.test(this.faults[i] ?? '')) this.faults.splice(i, 1);
  }

  /** axe over the page as it is, WCAG 2.2 A and AA with best practices: nothing found. */
  async findsNoBarrier() {
    const before = this.faults.length;
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    // axe brings its own script into the page, which the page's policy notes; that is the tester's doing.
    this.faults.splice(
      before,
      Number.POSITIVE_INFINITY,
      ...this.faults.slice(before).filter((line) => !line.includes('TrustedScript')),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  }
}

/** A context of ours talks to our own servers only, and no page of ours breaks its own policy. */
function watch(context: BrowserContext, own: readonly string[], faults: string[]) {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (!own.includes(url.host)) faults.push(`foreign origin: ${url.host}`);
    if (url.pathname === '/api/csp') faults.push(`policy broken on ${request.frame().url()}`);
  });
}

const ownHosts = () =>
  [process.env.APP_ORIGIN, process.env.LIVEKIT_URL].flatMap((address) => (address ? [new URL(address).host] : []));

type Arrive = (roles: readonly Role[] | 'stranger', options?: Parameters<Browser['newContext']>[0]) => Promise<Person>;

/** Signs in through a real session row and cookie: no shortcut, the same code that the sign-in page calls. */
async function keyFor(account: TestPerson) {
  const url = process.env.APP_ORIGIN ?? '';
  return { name: cookieName('session'), value: await sealSid(account.sid), url, httpOnly: true, sameSite: 'Lax' as const };
}

type People = { arrive: Arrive; patient: Person; reviewer: Person; secondReviewer: Person; consultant: Person };

export const test = base.extend<People>({
  arrive: async ({ browser }, use) => {
    const present: { person: Person; context: BrowserContext }[] = [];
    const faults: string[] = [];
    await use(async (roles, options) => {
      const account = roles === 'stranger' ? null : await aPerson(roles);
      const context = await browser.newContext(options);
      watch(context, ownHosts(), faults);
      if (account !== null) await context.addCookies([await keyFor(account)]);
      const person = new Person(await context.newPage(), account);
      present.push({ person, context });
      return person;
    });
    for (const { person, context } of present) {
      faults.push(...person.faults);
      await context.close();
    }
    expect(faults, 'nothing went wrong behind anyone’s back').toEqual([]);
  },
  patient: async ({ arrive }, use) => use(await arrive(['patient'])),
  reviewer: async ({ arrive }, use) => use(await arrive(['reviewer'])),
  secondReviewer: async ({ arrive }, use) => use(await arrive(['reviewer'])),
  consultant: async ({ arrive }, use) => use(await arrive(['consultant'])),
});

export { expect };

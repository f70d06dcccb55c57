import type { BrowserContext } from '@playwright/test';
import type { TestPerson } from '@/testing/people';
import { rows } from './records';

/** Posts a form of ours as its page would, without a browser. Redirects are reported and not followed. */
export function postForm(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = new Headers({ 'sec-fetch-site': 'same-origin' });
  if (cookie !== '') headers.set('cookie', cookie);
  return fetch(`${process.env.APP_ORIGIN}${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

/** `name=value` of the cookies that an answer sets. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

/** Puts a person's session into a browser. */
export async function lendKey(context: BrowserContext, account: TestPerson) {
  const [name = '', value = ''] = (account.headers.get('cookie') ?? '').split(/=(.*)/s);
  await context.addCookies([{ name, value, url: process.env.APP_ORIGIN ?? '', httpOnly: true, sameSite: 'Lax' }]);
}

/** The newest letter that the mail server received for this address: its link's token and its code. */
export async function letterTo(email: string): Promise<{ token: string; code: string } | null> {
  const [letter] = await rows<{ text: string }>('SELECT text FROM "DemoMail" WHERE "to" = $1 ORDER BY id DESC LIMIT 1', [email]);
  if (letter === undefined) return null;
  const token = letter.text.match(/\/enter\/open#([\w-]+)/)?.[1] ?? '';
  return { token, code: letter.text.match(/\b([2-9A-Z]{4}-[2-9A-Z]{4})\b/)?.[1] ?? '' };
}

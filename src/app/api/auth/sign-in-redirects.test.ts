import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import type { Role } from '@/domain/access/permissions';
import { pageAfterSignIn } from '@/server/api/page-after-sign-in';
import { signInRedirects } from './sign-in-redirects';

const id = '0198c0de-0000-7000-8000-000000000000';
const places = {
  question: paths.intakeStep({ section: 2, step: 3 }),
  queue: paths.queue(),
  case: paths.reviewerCase(id),
  alert: paths.alert(id),
  'on-call': paths.onCall(),
  agenda: paths.agenda(),
  visit: paths.consultantVisit(id),
  rules: paths.rules(),
  system: paths.system(),
} as const;
const held = (...roles: Role[]) => roles;

test.each([
  [held('patient'), paths.patient(), ['question']],
  [held('reviewer'), paths.queue(), ['queue', 'case', 'alert', 'on-call', 'rules', 'system']],
  [held('consultant'), paths.agenda(), ['case', 'alert', 'on-call', 'agenda', 'visit', 'rules', 'system']],
  [held('admin'), paths.rules(), ['on-call', 'rules', 'system']],
  [held('nurse'), paths.rules(), []],
  [held('nurse', 'patient'), paths.patient(), ['question']],
  [held('admin', 'consultant'), paths.agenda(), ['case', 'alert', 'on-call', 'agenda', 'visit', 'rules', 'system']],
  [held('reviewer', 'consultant'), paths.queue(), ['queue', 'case', 'alert', 'on-call', 'agenda', 'visit', 'rules', 'system']],
])('%j who wishes nothing begins at %s, and is let on to %j', (roles, home, open) => {
  expect(pageAfterSignIn(roles, undefined, signInRedirects)).toBe(home);
  const led = Object.entries(places).map(([name, place]) => [name, pageAfterSignIn(roles, place, signInRedirects)]);
  expect(led).toEqual(Object.entries(places).map(([name, place]) => [name, (open as string[]).includes(name) ? place : home]));
});

test.each([
  'https://evil.test',
  '//evil.test',
  '/admin//evil.test',
  '/reviewer',
  '/reviewer/queues',
  '/admin',
  '/api/auth/signout',
])('%s redirects nobody anywhere', (wished) =>
  expect(pageAfterSignIn(['reviewer', 'consultant', 'admin'], wished, signInRedirects)).toBe(paths.queue()),
);

test('a mistyped password keeps the place, and a place of somebody else’s is forgotten', () => {
  expect(signInRedirects.refused('password', 'refused', { callbackUrl: places.alert })).toBe(
    `${paths.staffSignIn()}?problem=refused&next=${places.alert}`,
  );
  expect(signInRedirects.refused('password', 'wait', { callbackUrl: '//evil.test' })).toBe(`${paths.staffSignIn()}?problem=wait`);
});

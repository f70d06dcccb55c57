import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each(['/patient', '/patient/intake', '/reviewer/queue', '/reviewer/cases/0198c0de-0000-7000-8000-000000000000'])(
  '%s is ours',
  (path) => expect(ownPath(path)).toBe(path),
);

test.each([
  undefined,
  '',
  '/',
  '//evil.test',
  '///evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  'https://evil.test',
  'http:evil.test',
  'HTTPS://evil.test/patient',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.test',
  '/patient//evil.test',
  '/patient/../../evil',
  '/patient/..',
  '/patient\\..\\evil',
  '/patient?next=https://evil.test',
  '/patient#https://evil.test',
  '/patient%2f%2fevil.test',
  '/patient\r\nset-cookie: a=b',
  '/patient\n',
  '/patient/\u0000',
  '/patient @evil.test',
  '/patient@evil.test',
  '/patientevil.test',
  '/consultant:80',
  '/api/auth/signout',
  '/reviewer/queue/',
  '/reviewer/é',
  `/patient/${'a'.repeat(300)}`,
])('%j is not followed', (path) => expect(ownPath(path)).toBeNull());

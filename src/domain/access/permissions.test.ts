import { expect, test } from 'vitest';
import { desksOf, homeOf, type Role } from './permissions';

const held = (...roles: Role[]) => roles;
const clinic = ['alerts', 'on-call', 'rules', 'system'];

test.each([
  [held('patient'), 'patient', []],
  [held('reviewer'), 'queue', ['queue', ...clinic]],
  [held('consultant'), 'agenda', ['agenda', ...clinic]],
  [held('admin'), 'rules', ['on-call', 'rules', 'system']],
  [held('nurse'), 'rules', []], // no desk so far; the rules say so in words
  [held('reviewer', 'consultant'), 'queue', ['queue', 'agenda', ...clinic]],
  [held('admin', 'consultant'), 'agenda', ['agenda', ...clinic]],
  [held('admin', 'patient'), 'rules', ['on-call', 'rules', 'system']],
  [held('nurse', 'patient'), 'patient', []],
  [held(), 'patient', []],
])('%j begins at %s and may open %j', (roles, home, desks) => {
  expect(homeOf(roles)).toBe(home);
  expect(desksOf({ id: '', sessionId: '', aal: 1, roles })).toEqual(desks);
});

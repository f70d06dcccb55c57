import { expect, test } from 'vitest';
import { type Actor, can, type CaseFacts, desksOf, type FactsOf, startKindOf, type PermissionOn, type Role } from './permissions';

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
  expect(startKindOf(roles)).toBe(home);
  expect(desksOf({ id: '', sessionId: '', aal: 1, roles })).toEqual(desks);
});

const actor = (id: string, ...roles: Role[]): Actor => ({ id, sessionId: '', aal: 1, roles });
// Only what these permissions look at, so that a further fact concerns nobody here.
const theCase = { stage: 'visit', consultantIds: ['first', 'second'] as readonly string[] } as CaseFacts;
const visit: FactsOf<'visit.conduct'> = { consultantId: 'second', case: theCase };

test('a case is open to the consultants of all its visits, a visit to its own', () => {
  for (const id of ['first', 'second']) expect(can(actor(id, 'consultant'), 'case.read', theCase)).toBe(true);
  expect(can(actor('third', 'consultant'), 'case.read', theCase)).toBe(false);
  expect(can(actor('first', 'consultant'), 'visit.conduct', visit)).toBe(false);
  expect(can(actor('second', 'consultant'), 'visit.conduct', visit)).toBe(true);
  expect(can(actor('first', 'consultant'), 'visit.conduct', { ...visit, consultantId: 'first' })).toBe(true);
});

test('a permission takes the facts of its own resource and no other', () => {
  const overAlerts: PermissionOn<'alert'>[] = ['alerts.read', 'alerts.answer', 'alerts.close'];
  expect(overAlerts.every((one) => can(actor('any', 'reviewer'), one, { caseId: 'any' }))).toBe(true);
  const calls = [
    // @ts-expect-error a case is no visit
    () => can(actor('second', 'consultant'), 'visit.conduct', theCase),
    // @ts-expect-error what touches nobody's record takes no facts
    () => can(actor('reviewer', 'reviewer'), 'queue.read', theCase),
  ];
  expect(calls).toHaveLength(2); // they are here for the compiler
});

import { expect, test } from 'vitest';
import { closedDaysWrittenUntil } from '@/domain/queue/closed-days';
import { transaction } from '@/server/db/client';
import { disablePerson } from '@/server/db/people';
import { aConsultant, anAdmin, aNurse, aPatient, aReviewer } from '@/testing/people';
import { warnOfClosedDays } from './warn-of-closed-days';

const lettersTo = (to: string) => transaction((tx) => tx.mail.findMany({ where: { to }, select: { subject: true, text: true } }));
const clinicNoon = (date: string) => new Date(`${date}T20:00:00Z`);

test('from a quarter before the list ends the administrator gets a letter a week, and nobody else gets any', async () => {
  const [admin, gone, ...others] = [
    await anAdmin(),
    await anAdmin(),
    ...[await aReviewer(), await aConsultant(), await aNurse(), await aPatient()],
  ];
  await transaction((tx) => disablePerson(tx, gone.id, new Date()));
  const warn = (date: string) => warnOfClosedDays({ now: clinicNoon(date) }, '2027-12-31');

  expect(await warn('2027-09-29')).toBe(0);
  expect(await warn('2027-09-30')).toBe(1);
  expect(await warn('2027-09-30')).toBe(0); // the job may run twice
  expect(await warn('2027-10-06')).toBe(0);
  expect(await warn('2027-10-07')).toBe(1);
  expect(await warn('2028-01-02')).toBe(1);

  const letters = await lettersTo(admin.email);
  expect(letters.map(({ subject }) => subject).toSorted()).toEqual([
    'The list of closed days ends soon',
    'The list of closed days ends soon',
    'The list of closed days has ended',
  ]);
  for (const { text } of letters) expect(text).toMatch(/December 31, 2027[\s\S]*\/admin\/rules/);
  for (const { email } of [gone, ...others]) expect(await lettersTo(email)).toEqual([]);
});

test('the day that counts is the clinic’s: in the evening UTC is a day ahead', async () => {
  await anAdmin();
  expect(await warnOfClosedDays({ now: new Date('2027-09-30T03:00:00Z') }, '2027-12-31')).toBe(0);
});

test('the list in force is watched', async () => {
  await anAdmin();
  expect(await warnOfClosedDays({ now: clinicNoon(closedDaysWrittenUntil) })).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { insertCase, moveCase } from '@/server/db/cases';
import { aNewcomer, aReviewer } from '@/testing/people';
import { refusing } from '@/testing/refusing';
import { releaseStaleClaims } from './release-stale-claims';

const [taken, now] = [new Date('2026-11-20T18:00:00Z'), new Date('2026-11-23T18:00:00Z')];

/** A case that a reviewer took so many seconds after the others began to be taken. */
async function aForgottenCase(seconds: number) {
  const [patient, reviewer] = [await aNewcomer(), await aReviewer()];
  return transaction(async (tx) => {
    const { id } = await insertCase(tx, patient.id, taken);
    await moveCase(tx, id, 'queue', { submittedAt: taken });
    const claimedAt = new Date(taken.getTime() + seconds * 1_000);
    await tx.case.update({ where: { id }, data: { reviewerId: reviewer.id, claimedAt } });
    return id;
  });
}

test('one case that cannot be handed back keeps no other from going back, and the job says that it failed', async () => {
  const [broken, well] = [await aForgottenCase(0), await aForgottenCase(1)];
  const stillTaken = async () => {
    const rows = await transaction((tx) => tx.case.findMany({ where: { reviewerId: { not: null } }, orderBy: { id: 'asc' } }));
    return rows.map(({ id }) => id);
  };
  expect(await stillTaken()).toEqual([broken, well].toSorted());
  const release = () => releaseStaleClaims({ now });
  const barred = `"caseId" <> '${broken}' OR type <> 'case.released'`;
  await expect(refusing('AuditEvent', barred, release)).rejects.toThrow('refused');
  expect(await stillTaken()).toEqual([broken]);
  expect(await release()).toBe(1);
});

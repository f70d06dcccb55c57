import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSameState } from '@/domain/queue/case-state';
import { transaction } from '@/server/db/client';
import { aClaimedCase } from '@/testing/cases';
import { aConsultant, aReviewer } from '@/testing/people';
import { decideCase } from './decide-case';
import { readCaseState } from './read-case-state';
import { releaseCase } from './release-case';

const now = new Date();
const reason = 'Other care comes first here.';
const viewsOf = (caseId: string) => transaction((tx) => tx.auditEvent.count({ where: { caseId, type: 'case.viewed' } }));

test('a case stands as it stood until it is decided, and looking leaves no trace', async () => {
  const { caseId, reviewer } = await aClaimedCase();
  const look = () => readCaseState({ actor: reviewer, now }, { caseId });
  const before = await look();
  expect(before).toMatchObject({ stage: 'queue', mayDecide: true, decisionId: null });
  expect(isSameState(before, await look())).toBe(true);
  const decisionId = randomUUID();
  await decideCase(
    { actor: reviewer, now },
    { caseId, decisionId, kind: 'not-now', reasonCode: 'other', reason, toPatient: 'Not now, and here is why.' },
  );
  const after = await look();
  expect(after).toMatchObject({ stage: 'closed', mayDecide: false, decisionId });
  expect(isSameState(before, after)).toBe(false);
  expect(await viewsOf(caseId)).toBe(0);
});

test('who handed it back, a colleague and a consultant are refused', async () => {
  const { caseId, reviewer } = await aClaimedCase();
  await releaseCase({ actor: reviewer, now }, { caseId });
  for (const actor of [reviewer, await aReviewer(), await aConsultant()])
    await expect(readCaseState({ actor, now }, { caseId })).rejects.toMatchObject({ code: 'no-access' });
});

import { afterAll, expect, test } from 'vitest';
import type { Actor } from '@/domain/access/permissions';
import { feed } from '@/server/audit/feed';
import { record } from '@/server/audit/record';
import { revokeSession } from '@/server/auth/revoke-session';
import { transaction } from '@/server/db/client';
import { disablePerson } from '@/server/db/people';
import { aPatient, aReviewer } from '@/testing/people';
import { liveFor } from './live-stream';

afterAll(() => feed().close());

const oneHourMs = 3_600_000;

/** Reads a stream to its end and keeps what it said; `begun` resolves when it listens. */
function listen(actor: Actor, everyMs?: number) {
  const received: string[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = (async () => {
    for await (const item of liveFor({ actor }, undefined, everyMs)) {
      received.push(item.kind === 'event' ? item.event.type : item.kind);
      begin();
    }
  })();
  return { heard: received, begun, ended };
}

test('a stream ends at the word that its own session is over, and only that one', async () => {
  const [leaving, staying] = [await aReviewer(), await aReviewer()];
  // Nobody looks again within this test: what ends the stream is the word alone.
  const [one, other] = [listen(leaving, oneHourMs), listen(staying, oneHourMs)];
  await Promise.all([one.begun, other.begun]);
  const now = new Date();
  const caseId = '0198c0de-0000-7000-8000-000000000001';
  await transaction((tx) => record(tx, staying, now, { type: 'case.started', caseId }));

  await revokeSession({ actor: leaving, now });
  await one.ended;
  expect(one.heard.filter((text) => text !== 'resync')).toEqual(['case.started']);

  await transaction((tx) => record(tx, staying, now, { type: 'case.viewed', caseId }));
  await expect.poll(() => other.heard.filter((text) => text !== 'resync')).toEqual(['case.started', 'case.viewed']);
  await revokeSession({ actor: staying, now });
  await other.ended;
});

test('a stream of someone disabled ends when it looks again, though nobody said so', async () => {
  const leaving = await aReviewer();
  const stream = listen(leaving, 50);
  await stream.begun;
  await transaction((tx) => disablePerson(tx, leaving.id, new Date()));
  await stream.ended;
  expect(stream.heard[0]).toBe('resync');
  expect(stream.heard).not.toContain('session.revoked');
});

test('a session that ended before opens no stream', async () => {
  const patient = await aPatient();
  await revokeSession({ actor: patient, now: new Date() });
  const stream = listen(patient);
  await stream.ended;
  expect(stream.heard).toEqual([]);
});

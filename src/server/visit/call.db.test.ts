import { RoomServiceClient } from 'livekit-server-sdk';
import { afterAll, describe, expect, test } from 'vitest';
import { needsOneClock, statusOfJoin, startMediaServer } from '@/testing/media-server';
import { agrees } from '@/testing/consents';
import { aConsultant, aPatient, type TestPerson } from '@/testing/people';
import { aVisit, aVisitIn } from '@/testing/visits';

const media = await startMediaServer();
afterAll(() => media.stop());

const { transaction } = await import('@/server/db/client');
const { readConsents } = await import('@/server/answers/read-consents');
const { withdrawConsent } = await import('@/server/answers/withdraw-consent');
const { findVisit } = await import('@/server/db/visits');
const { listRooms } = await import('@/server/video/rooms');
const { admitPatient } = await import('./admit-patient');
const { checkIn } = await import('./check-in');
const { endVisit } = await import('./end-visit');
const { goOnByPhone } = await import('./go-on-by-phone');
const { joinVisit } = await import('./join-visit');
const { reconcileRooms } = await import('./reconcile-rooms');
const { returnToWaitingRoom } = await import('./return-to-waiting-room');
const { watchCall } = await import('./watch-call');

const roomOf = async (visitId: string) => (await transaction((tx) => findVisit(tx, visitId)))?.roomName ?? null;

describe('admission', () => {
  test('lets one of two simultaneous clicks through', async () => {
    const { visitId, consultant, now } = await aVisitIn('CHECKED_IN');
    const clicks = await Promise.allSettled(
      Array.from({ length: 6 }, () => admitPatient({ actor: consultant, now }, { visitId })),
    );
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await transaction((tx) => findVisit(tx, visitId)))?.callEpoch).toBe(1);
  });

  test('is for the consultant of the case alone', async () => {
    const { visitId, patient, now } = await aVisitIn('CHECKED_IN');
    for (const actor of [await aConsultant(), await aPatient(), patient])
      await expect(admitPatient({ actor, now }, { visitId })).rejects.toThrow('no-access');
  });

  test('needs a patient who waits', async () => {
    const { visitId, consultant, now } = await aVisit();
    await expect(admitPatient({ actor: consultant, now }, { visitId })).rejects.toThrow('wrong-stage');
  });
});

describe('a key to the room', () => {
  test('is given to both after admission, and lets them join', needsOneClock, async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('ADMITTED');
    for (const actor of [patient, consultant]) {
      const key = await joinVisit({ actor, now }, { visitId });
      expect(key).toMatchObject({ url: media.url, epoch: 1 });
      expect(await statusOfJoin(media, key.token)).toBe(200);
    }
  });

  test('is refused before admission, to either side', async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('CHECKED_IN');
    for (const actor of [patient, consultant])
      await expect(joinVisit({ actor, now }, { visitId })).rejects.toThrow('not-admitted');
  });

  test('is refused for somebody else’s visit', async () => {
    const { visitId, now } = await aVisitIn('ADMITTED');
    const other = await aVisitIn('ADMITTED');
    for (const actor of [other.patient, other.consultant])
      await expect(joinVisit({ actor, now }, { visitId })).rejects.toThrow('no-access');
  });

  test('is refused after the end, and the old one opens nothing', needsOneClock, async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('ADMITTED');
    const { token } = await joinVisit({ actor: patient, now }, { visitId });
    await endVisit({ actor: consultant, now }, { visitId });
    await expect(joinVisit({ actor: patient, now }, { visitId })).rejects.toThrow('call-ended');
    expect(await statusOfJoin(media, token)).toBe(404);
  });

  test('of a patient cannot list, close or change rooms', needsOneClock, async () => {
    const { visitId, patient, now } = await aVisitIn('ADMITTED');
    const { token } = await joinVisit({ actor: patient, now }, { visitId });
    const room = (await roomOf(visitId)) ?? '';
    const asPatient = new RoomServiceClient(media.httpUrl, '', '', { token, failover: false });
    for (const act of [
      () => asPatient.listRooms(),
      () => asPatient.deleteRoom(room),
      () => asPatient.createRoom({ name: 'v_made-by-a-patient' }),
      () => asPatient.listParticipants(room),
      () => asPatient.updateRoomMetadata(room, 'mine'),
    ])
      await expect(act()).rejects.toMatchObject({ status: 401 });
  });

  test('leaves its mark in the trail', needsOneClock, async () => {
    const { visitId, caseId, patient, now } = await aVisitIn('ADMITTED');
    await joinVisit({ actor: patient, now }, { visitId });
    const rows = await transaction((tx) => tx.auditEvent.findMany({ where: { caseId, type: 'visit.token-made' } }));
    expect(rows).toMatchObject([{ actorId: patient.id, event: { visitId, epoch: 1 } }]);
  });

  test('is made again after the media server forgot its rooms', needsOneClock, async () => {
    const { visitId, patient, now } = await aVisitIn('ADMITTED');
    const first = await joinVisit({ actor: patient, now }, { visitId });
    await media.stop();
    await expect(joinVisit({ actor: patient, now }, { visitId })).rejects.toThrow('video-unavailable');
    await media.start();
    expect(await statusOfJoin(media, first.token)).toBe(404);
    const second = await joinVisit({ actor: patient, now }, { visitId });
    expect(await statusOfJoin(media, second.token)).toBe(200);
  });
});

describe('without the patient’s agreement to video', () => {
  const takeBack = async (patient: TestPerson, now: Date) => {
    const { records } = await readConsents({ actor: patient });
    const { consentId = '' } = records.find(({ kind }) => kind === 'telehealth') ?? {};
    await withdrawConsent({ actor: patient, now }, { consentId });
  };

  test('neither side gets a key, both see why, and the phone stays', async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('ADMITTED');
    await takeBack(patient, now);
    for (const actor of [patient, consultant]) {
      await expect(joinVisit({ actor, now }, { visitId })).rejects.toThrow('video-not-agreed');
      expect(await watchCall({ actor, now }, { visitId })).toMatchObject({ videoAgreed: false });
    }
    expect(await goOnByPhone({ actor: consultant, now }, { visitId, reason: 'wish' })).toMatchObject({ byPhone: true });
  });

  test('no room is opened', async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('CHECKED_IN');
    await takeBack(patient, now);
    await expect(admitPatient({ actor: consultant, now }, { visitId })).rejects.toThrow('video-not-agreed');
    expect(await roomOf(visitId)).toBeNull();
  });

  test('a yes given again lets them join again', needsOneClock, async () => {
    const { visitId, patient, now } = await aVisitIn('ADMITTED');
    await takeBack(patient, now);
    await agrees(patient, now);
    expect(await joinVisit({ actor: patient, now }, { visitId })).toMatchObject({ epoch: 1 });
  });
});

describe('waiting again', () => {
  test('closes the room of the epoch, and the next admission has another', needsOneClock, async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('ADMITTED');
    const { token, epoch } = await joinVisit({ actor: patient, now }, { visitId });
    const first = await roomOf(visitId);
    const view = await returnToWaitingRoom({ actor: consultant, now }, { visitId, epoch });
    expect(view).toMatchObject({ callState: 'CHECKED_IN', waiting: 'here' });
    expect(await statusOfJoin(media, token)).toBe(404);
    await admitPatient({ actor: consultant, now }, { visitId });
    expect(await roomOf(visitId)).not.toBe(first);
    expect(await statusOfJoin(media, token)).toBe(404);
  });

  test('differs from a connection that broke', async () => {
    const { visitId, caseId, consultant, now } = await aVisitIn('ADMITTED');
    await returnToWaitingRoom({ actor: consultant, now }, { visitId, epoch: 1 });
    const rows = await transaction((tx) => tx.auditEvent.findMany({ where: { caseId }, orderBy: { id: 'asc' } }));
    expect(rows.map(({ type }) => type)).toEqual(['visit.checked-in', 'visit.admitted', 'visit.returned']);
    expect(rows.at(-1)).toMatchObject({ actorId: consultant.id, event: { visitId } });
  });

  test('from a screen of an earlier epoch does nothing', async () => {
    const { visitId, consultant, now } = await aVisitIn('ADMITTED');
    await expect(returnToWaitingRoom({ actor: consultant, now }, { visitId, epoch: 0 })).rejects.toThrow('wrong-stage');
  });
});

describe('the end', () => {
  test('while the media server is away is made good when it is back', needsOneClock, async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('ADMITTED');
    const { token } = await joinVisit({ actor: patient, now }, { visitId });
    const room = (await roomOf(visitId)) ?? '';
    const listen = process.env.LIVEKIT_URL ?? '';
    await media.stop();
    const ended = await endVisit({ actor: consultant, now }, { visitId });
    expect(ended).toMatchObject({ callState: 'ENDED' });
    await media.start();
    expect(listen).toBe(media.url);
    expect((await reconcileRooms(now)).toClose).toBe(0);
    expect(await listRooms([room])).toEqual(new Set());
    expect(await statusOfJoin(media, token)).toBe(404);
  });

  test('is final', async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('ENDED');
    await expect(endVisit({ actor: consultant, now }, { visitId })).rejects.toThrow('call-ended');
    await expect(checkIn({ actor: patient, now }, { visitId })).rejects.toThrow('wrong-stage');
  });

  test('without a call needs the phone', async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('CHECKED_IN');
    await expect(endVisit({ actor: consultant, now }, { visitId })).rejects.toThrow('wrong-stage');
    await goOnByPhone({ actor: patient, now }, { visitId, reason: 'wish' });
    expect(await endVisit({ actor: consultant, now }, { visitId })).toMatchObject({ callState: 'ENDED', byPhone: true });
  });
});

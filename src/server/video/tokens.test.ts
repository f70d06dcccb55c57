import { TokenVerifier } from 'livekit-server-sdk';
import { beforeAll, describe, expect, test } from 'vitest';
import { mintToken } from './tokens';

const secret = 'for-token-tests-only-0123456789abcdef';
beforeAll(() => {
  Object.assign(process.env, {
    CLEARWAY_MODE: 'test',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    APP_ORIGIN: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'for-tests-only-0123456789abcdef-0123',
    SMTP_URL: 'smtp://127.0.0.1:9',
    LIVEKIT_URL: 'ws://127.0.0.1:1',
    LIVEKIT_API_KEY: 'app',
    LIVEKIT_API_SECRET: secret,
    LIVEKIT_WEBHOOK_KEY: 'webhook',
    LIVEKIT_WEBHOOK_SECRET: 'another-secret-0123456789abcdef-0123',
  });
});

const roomName = `v_${'a'.repeat(22)}`;
const key = { roomName, identity: `p_${'b'.repeat(22)}`, side: 'patient' } as const;
const claimsOf = async (given: Parameters<typeof mintToken>[0]) =>
  new TokenVerifier('app', secret).verify(await mintToken(given));

describe('a token', () => {
  test('opens one room for one person, to be seen and heard there', async () => {
    const { video } = await claimsOf(key);
    expect(video).toEqual({
      roomJoin: true,
      room: roomName,
      canSubscribe: true,
      canPublish: true,
      canPublishSources: ['camera', 'microphone'],
      canPublishData: false,
      canUpdateOwnMetadata: false,
      hidden: false,
      roomCreate: false,
      roomList: false,
      roomAdmin: false,
      roomRecord: false,
      ingressAdmin: false,
      recorder: false,
    });
  });

  test('of the consultant may also show the screen, and nothing more', async () => {
    const { video } = await claimsOf({ ...key, identity: `c_${'b'.repeat(22)}`, side: 'consultant' });
    expect(video?.canPublishSources).toEqual(['camera', 'microphone', 'screen_share', 'screen_share_audio']);
    expect(video).toMatchObject({ roomAdmin: false, roomCreate: false, roomList: false, roomRecord: false });
  });

  test('lasts two minutes and holds neither name nor notes', async () => {
    const token = await mintToken(key);
    const payload: Record<string, unknown> = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(Object.keys(payload).toSorted()).toEqual(['attributes', 'exp', 'iss', 'nbf', 'sub', 'video']);
    expect(Number(payload.exp) - Number(payload.nbf)).toBeLessThanOrEqual(120);
    expect(payload.attributes).toEqual({ side: 'patient' });
  });

  test.each(['', 'v_', `v_${'a'.repeat(21)}`, 'any room', `x_${'a'.repeat(22)}`])('is not made for the room %j', async (name) => {
    await expect(mintToken({ ...key, roomName: name })).rejects.toThrow('room');
  });

  test.each(['', 'ana@example.test', `p_${'b'.repeat(22)}#2`])('is not made for the identity %j', async (identity) => {
    await expect(mintToken({ ...key, identity })).rejects.toThrow('identity');
  });
});

import { AccessToken, TrackSource } from 'livekit-server-sdk';
import { mediaServer } from './address';

/** Seconds for which a token lets somebody join the room. Those inside get fresh ones from the media server itself. */
const ttlSeconds = 120;

const sources = {
  patient: [TrackSource.CAMERA, TrackSource.MICROPHONE],
  consultant: [TrackSource.CAMERA, TrackSource.MICROPHONE, TrackSource.SCREEN_SHARE, TrackSource.SCREEN_SHARE_AUDIO],
};

type Key = { roomName: string; identity: string; side: keyof typeof sources };

/**
 * Makes a token for one person and one room. It holds no name: tokens, identities and room names land in logs.
 * A token without a room would open every room, so an empty name is a bug and throws.
 */
export async function mintToken({ roomName, identity, side }: Key): Promise<string> {
  if (!/^v_[\w-]{22}$/.test(roomName)) throw new Error('a token needs the name of one room');
  if (!/^[pc]_[\w-]{22}$/.test(identity)) throw new Error('a token needs an identity of a visit');
  const { key, secret } = mediaServer();
  const token = new AccessToken(key, secret, { identity, ttl: ttlSeconds, attributes: { side } });
  // What is not said here falls back to "yes" in places: every grant is said.
  token.addGrant({
    roomJoin: true,
    room: roomName,
    canSubscribe: true,
    canPublish: true,
    canPublishSources: sources[side],
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
  return token.toJwt();
}

import { ParticipantInfo_State, RoomServiceClient, TwirpError } from 'livekit-server-sdk';
import { AppError } from '@/domain/shared/app-error';
import { log } from '@/server/log';
import { mediaServer } from './address';

const requestTimeoutSeconds = 3;
/** Seconds: nobody came yet; all have left (long enough for both lines to break and come back). */
const timeouts = { emptyTimeout: 300, departureTimeout: 120 } as const;
/** Two people, and room for a connection that is being replaced. */
const maxParticipants = 4;

function service(): RoomServiceClient {
  const { url, key, secret } = mediaServer();
  const host = url.replace(/^ws/, 'http');
  return new RoomServiceClient(host, key, secret, { requestTimeout: requestTimeoutSeconds, failover: false });
}

/**
 * Makes the room, or leaves the one of that name as it is. Asked before every token: the media server keeps rooms in
 * memory only, and joining never makes one. Refuses with `video-unavailable` when the media server does not answer.
 */
export async function createRoom(name: string): Promise<void> {
  try {
    await service().createRoom({ name, ...timeouts, maxParticipants });
  } catch (error) {
    if (error instanceof AppError) throw error;
    log.warn('video.room-not-made');
    throw new AppError('video-unavailable');
  }
}

/** Closes the room and throws everybody out. A room that is not there is closed already. */
export async function deleteRoom(name: string): Promise<void> {
  try {
    await service().deleteRoom(name);
  } catch (error) {
    if (error instanceof TwirpError && error.status === 404) return;
    throw error;
  }
}

/** Which of these rooms the media server holds now. */
export async function listRooms(names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set(); // no names would mean all rooms
  const rooms = await service().listRooms([...names]);
  return new Set(rooms.map(({ name }) => name));
}

/** One connection as the media server sees it now. `joinedAt` is exact to the millisecond. */
export type LiveConnection = { sid: string; identity: string; joinedAt: Date };

/** Who is connected to the room now; nobody when the room is not there. */
export async function listConnections(roomName: string): Promise<LiveConnection[]> {
  const people = await service().listParticipants(roomName);
  return people
    .filter(({ state }) => state === ParticipantInfo_State.ACTIVE)
    .map(({ sid, identity, joinedAtMs }) => ({ sid, identity, joinedAt: new Date(Number(joinedAtMs)) }));
}

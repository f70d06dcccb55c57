import { transaction } from '@/server/db/client';
import { setRoomClosed, setRoomToClose } from '@/server/db/visit-rooms';
import { log } from '@/server/log';
import { deleteRoom, listRooms } from '@/server/video/rooms';

/**
 * Closes a room that was given up, for good: nobody but the server can make one of that name, and it does not.
 * Returns false when the media server does not answer; the reconciling job then tries again.
 */
export async function closeRoom(name: string, now: Date): Promise<boolean> {
  try {
    await deleteRoom(name);
    if ((await listRooms([name])).size > 0) throw new Error('the room is still there');
    await transaction((tx) => setRoomClosed(tx, name, now));
    return true;
  } catch (error) {
    log.error('visit.room-not-closed', error);
    await transaction((tx) => setRoomToClose(tx, name));
    return false;
  }
}

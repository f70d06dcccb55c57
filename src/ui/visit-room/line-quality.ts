import { ConnectionQuality, type Room, VideoQuality } from 'livekit-client';
import type { LineQuality } from './call-state';
import { ownCamera } from './room-reading';

const lines: Partial<Record<ConnectionQuality, LineQuality>> = {
  [ConnectionQuality.Excellent]: 'good',
  [ConnectionQuality.Good]: 'good',
  [ConnectionQuality.Poor]: 'weak',
  [ConnectionQuality.Lost]: 'lost',
};

/** The library's judgment of a line, in our terms. */
export const lineOf = (quality: ConnectionQuality): LineQuality => lines[quality] ?? 'unknown';

/** Sound first: on a weak line the picture goes out small. */
export function fitPictureTo(line: LineQuality, room: Room | null): void {
  const camera = ownCamera(room);
  if (camera?.isMuted === false) camera.setPublishingQuality(line === 'weak' ? VideoQuality.LOW : VideoQuality.HIGH);
}

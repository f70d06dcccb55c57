import { LocalVideoTrack, type RemoteParticipant, type RemoteTrack, type Room, Track } from 'livekit-client';
import type { CallSnapshot, CallStats } from './call-state';

/** The other person of a call of two; null while nobody else is there. */
function otherIn(room: Room | null): RemoteParticipant | null {
  return [...(room?.remoteParticipants.values() ?? [])][0] ?? null;
}

export function otherTrack(room: Room | null, source: Track.Source): RemoteTrack | undefined {
  return otherIn(room)?.getTrackPublication(source)?.track as RemoteTrack | undefined;
}

export function ownCamera(room: Room | null): LocalVideoTrack | undefined {
  const track = room?.localParticipant.getTrackPublication(Track.Source.Camera)?.track;
  return track instanceof LocalVideoTrack ? track : undefined;
}

/** Whether the other person is there, can be seen and can be heard. */
export function lookAtOther(room: Room | null): Pick<CallSnapshot, 'otherIsHere' | 'otherSeen' | 'otherMuted'> {
  const other = otherIn(room);
  const camera = other?.getTrackPublication(Track.Source.Camera);
  const microphone = other?.getTrackPublication(Track.Source.Microphone);
  return {
    otherIsHere: other !== null,
    otherSeen: camera?.isSubscribed === true && !camera.isMuted,
    otherMuted: microphone === undefined || microphone.isMuted,
  };
}

/** What has arrived of the other person since the connection began, as WebRTC counts it. */
export async function statsOf(room: Room | null): Promise<CallStats> {
  const total = { framesDecoded: 0, audioPacketsReceived: 0 };
  for (const source of [Track.Source.Camera, Track.Source.Microphone]) {
    const report = await otherTrack(room, source)?.getRTCStatsReport();
    report?.forEach((entry: { type: string; framesDecoded?: number; packetsReceived?: number }) => {
      if (entry.type !== 'inbound-rtp') return;
      if (source === Track.Source.Camera) total.framesDecoded += entry.framesDecoded ?? 0;
      else total.audioPacketsReceived += entry.packetsReceived ?? 0;
    });
  }
  return total;
}

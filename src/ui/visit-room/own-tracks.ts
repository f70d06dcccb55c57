import { LocalAudioTrack, type LocalTrack, LocalVideoTrack, type Room, Track } from 'livekit-client';
import type { CallSnapshot } from './call-state';
import type { DeviceState } from './devices';

/** What the check of the devices opened before the call. */
export type OpenedDevices = Pick<DeviceState, 'camera' | 'microphone'>;

/** What is on and alive, wrapped again: of the last connection, or of the preview. */
export function tracksToPublish(
  last: Room | null,
  opened: OpenedDevices,
  { cameraOn, microphoneOn }: Pick<CallSnapshot, 'cameraOn' | 'microphoneOn'>,
): LocalTrack[] {
  const lastTrack = (source: Track.Source) => last?.localParticipant.getTrackPublication(source)?.track?.mediaStreamTrack;
  const camera = lastTrack(Track.Source.Camera) ?? opened.camera;
  const microphone = lastTrack(Track.Source.Microphone) ?? opened.microphone;
  const tracks: LocalTrack[] = [];
  if (microphoneOn && microphone?.readyState === 'live') {
    const track = new LocalAudioTrack(microphone, undefined, false);
    track.source = Track.Source.Microphone;
    tracks.push(track);
  }
  if (cameraOn && camera?.readyState === 'live') {
    const track = new LocalVideoTrack(camera, undefined, false);
    track.source = Track.Source.Camera;
    tracks.push(track);
  }
  return tracks;
}

/** Camera and microphone are let go: the light beside the camera goes out. */
export function stopDevices(room: Room | null, opened: OpenedDevices): void {
  for (const track of [opened.camera, opened.microphone]) track?.stop();
  for (const { track } of room?.localParticipant.trackPublications.values() ?? []) track?.stop();
}

import { DisconnectReason, type RemoteTrack, type Room, RoomEvent } from 'livekit-client';
import type { CallSnapshot, LineQuality } from './call-state';
import { lineOf } from './line-quality';

/** Connections that ended for a reason of ours; anything else is a broken line and is entered again. */
const endings = new Map<DisconnectReason, CallSnapshot['phase']>([
  [DisconnectReason.DUPLICATE_IDENTITY, 'elsewhere'],
  [DisconnectReason.ROOM_DELETED, 'given-up'],
  [DisconnectReason.PARTICIPANT_REMOVED, 'given-up'],
]);

/** What a call does about each thing that can happen in its room. */
export type RoomEvents = {
  broken: () => void;
  /** The line to the server alone is broken: picture and sound still run. */
  signalBroken: () => void;
  mended: () => void;
  /** `ending` is undefined where only the line is gone. */
  disconnected: (ending: CallSnapshot['phase'] | undefined) => void;
  subscribed: (track: RemoteTrack) => void;
  unsubscribed: (track: RemoteTrack) => void;
  soundChanged: () => void;
  lineJudged: (line: LineQuality, isOwn: boolean) => void;
  /** The other person came, left, or switched a device. */
  otherChanged: () => void;
};

const aboutOther = [
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.Connected,
] as const;

/** Hears what happens in a room, as long as it is the current one: a room that was let go of still speaks for a while. */
export function listenToRoom(room: Room, isCurrent: () => boolean, events: RoomEvents): void {
  const ours =
    <A extends unknown[]>(act: (...given: A) => void) =>
    (...given: A) => {
      if (isCurrent()) act(...given);
    };
  room
    .on(RoomEvent.Reconnecting, ours(events.broken))
    .on(RoomEvent.SignalReconnecting, ours(events.signalBroken))
    .on(RoomEvent.Reconnected, ours(events.mended))
    .on(
      RoomEvent.Disconnected,
      ours((reason?: DisconnectReason) => events.disconnected(reason === undefined ? undefined : endings.get(reason))),
    )
    .on(
      RoomEvent.TrackSubscribed,
      ours((track: RemoteTrack) => events.subscribed(track)),
    )
    .on(
      RoomEvent.TrackUnsubscribed,
      ours((track: RemoteTrack) => events.unsubscribed(track)),
    )
    .on(RoomEvent.AudioPlaybackStatusChanged, ours(events.soundChanged))
    .on(
      RoomEvent.ConnectionQualityChanged,
      ours((quality, person) => events.lineJudged(lineOf(quality), person.isLocal)),
    );
  const look = ours(events.otherChanged);
  for (const event of aboutOther) room.on(event, look);
}

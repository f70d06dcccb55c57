import {
  ConnectionQuality,
  DisconnectReason,
  LogLevel,
  type RemoteTrack,
  Room,
  RoomEvent,
  setLogLevel,
  Track,
  VideoQuality,
} from 'livekit-client';
import { type AskForKey, type CallSnapshot, type CallStats, firstSnapshot, type LineQuality, type LiveCall } from './call-state';
import type { DeviceState } from './devices';
import { stopDevices, tracksToPublish } from './own-tracks';
import { roomOptions } from './room-options';
import { lookAtOther, otherTrack, ownCamera, statsOf } from './room-reading';
import { watchForReturn } from './server-watch';
import { setWanted } from './wanted-devices';

// The library would write room names and identities to the console; what matters to people is in the snapshot.
setLogLevel(LogLevel.silent);

/** Milliseconds before the next try to enter; the last one repeats. */
const retryMs = [300, 700, 1_500, 3_000] as const;

/** Connections that ended for a reason of ours; anything else is a broken line and is entered again. */
const endings = new Map<DisconnectReason, CallSnapshot['phase']>([
  [DisconnectReason.DUPLICATE_IDENTITY, 'elsewhere'],
  [DisconnectReason.ROOM_DELETED, 'given-up'],
  [DisconnectReason.PARTICIPANT_REMOVED, 'given-up'],
]);

const lines: Partial<Record<ConnectionQuality, LineQuality>> = {
  [ConnectionQuality.Excellent]: 'good',
  [ConnectionQuality.Good]: 'good',
  [ConnectionQuality.Poor]: 'weak',
  [ConnectionQuality.Lost]: 'lost',
};

/** One call of one page. It survives broken lines and a restarted media server by entering again with a fresh key. */
export class Call implements LiveCall {
  private listeners = new Set<() => void>();
  private snapshot: CallSnapshot;
  private room: Room | null = null;
  private url = '';
  private otherElement: HTMLVideoElement | null = null;
  private selfElement: HTMLVideoElement | null = null;
  private tries = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private endWatch: (() => void) | null = null;
  /** The sound of the other person plays in elements of its own, outside what React draws. */
  private readonly sounds = new Map<RemoteTrack, HTMLMediaElement>();
  private readonly over = new AbortController();

  constructor(
    private readonly askForKey: AskForKey,
    private readonly given: Pick<DeviceState, 'camera' | 'microphone' | 'cameraWanted' | 'microphoneWanted'>,
  ) {
    this.snapshot = {
      ...firstSnapshot,
      cameraOn: given.camera !== null && given.cameraWanted,
      microphoneOn: given.microphone !== null && given.microphoneWanted,
    };
    const { signal } = this.over;
    window.addEventListener('pagehide', () => void this.room?.disconnect(), { signal });
    const tryNow = () => this.retry !== undefined && document.visibilityState === 'visible' && void this.enter();
    window.addEventListener('online', tryNow, { signal });
    document.addEventListener('visibilitychange', tryNow, { signal });
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  read = (): CallSnapshot => this.snapshot;

  /** Enters the room, or enters it again. Returns when inside, or when the next try is set. */
  enter = async (): Promise<void> => {
    clearTimeout(this.retry);
    this.retry = undefined;
    const tracks = tracksToPublish(this.room, this.given, this.snapshot);
    this.drop();
    const room = new Room(roomOptions);
    this.room = room;
    this.listen(room);
    try {
      const key = await this.askForKey();
      if (this.room !== room) return;
      if (key === null) return this.finish('given-up');
      this.url = key.url;
      await room.connect(key.url, key.token);
      if (this.room !== room) return;
      this.tries = 0;
      this.settle();
      this.set({ phase: 'in', soundBlocked: !room.canPlaybackAudio });
      await Promise.all(tracks.map((track) => room.localParticipant.publishTrack(track)));
      // A device that was on and whose track did not live on is opened anew.
      if (this.snapshot.cameraOn && !room.localParticipant.isCameraEnabled) await this.setCamera(true);
      if (this.snapshot.microphoneOn && !room.localParticipant.isMicrophoneEnabled) await this.setMicrophone(true);
      this.showSelf(this.selfElement);
    } catch {
      if (this.room === room) this.tryLater();
    }
  };

  leave = async (): Promise<void> => {
    const { room } = this;
    this.over.abort();
    this.finish('left');
    await room?.disconnect();
  };

  setMicrophone = (on: boolean) =>
    this.switchDevice('microphoneOn', on, (room) => room.localParticipant.setMicrophoneEnabled(on));
  setCamera = (on: boolean) => this.switchDevice('cameraOn', on, (room) => room.localParticipant.setCameraEnabled(on));

  /** Front or back camera. */
  turnCamera = async (): Promise<void> => {
    const track = ownCamera(this.room);
    const now = track?.mediaStreamTrack.getSettings().facingMode;
    await track?.restartTrack({ facingMode: now === 'environment' ? 'user' : 'environment' });
  };

  allowSound = async (): Promise<void> => {
    await this.room?.startAudio();
  };

  showOther = (element: HTMLVideoElement | null): void => {
    this.otherElement = element;
    if (element !== null) otherTrack(this.room, Track.Source.Camera)?.attach(element);
  };

  showSelf = (element: HTMLVideoElement | null): void => {
    this.selfElement = element;
    if (element !== null) ownCamera(this.room)?.attach(element);
  };

  stats = (): Promise<CallStats> => statsOf(this.room);

  private listen(room: Room) {
    const ours =
      <A extends unknown[]>(act: (...given: A) => void) =>
      (...given: A) => {
        if (this.room === room) act(...given);
      };
    room
      .on(
        RoomEvent.Reconnecting,
        ours(() => this.broken()),
      )
      .on(
        RoomEvent.SignalReconnecting,
        ours(() => this.watchServer()),
      )
      .on(
        RoomEvent.Reconnected,
        ours(() => this.mended()),
      )
      .on(
        RoomEvent.Disconnected,
        ours((reason?: DisconnectReason) => this.disconnected(reason)),
      )
      .on(
        RoomEvent.TrackSubscribed,
        ours((track: RemoteTrack) => this.subscribed(track)),
      )
      .on(
        RoomEvent.TrackUnsubscribed,
        ours((track: RemoteTrack) => this.unsubscribed(track)),
      )
      .on(
        RoomEvent.AudioPlaybackStatusChanged,
        ours(() => this.set({ soundBlocked: !room.canPlaybackAudio })),
      )
      .on(
        RoomEvent.ConnectionQualityChanged,
        ours((quality, person) => this.judged(lines[quality] ?? 'unknown', person.isLocal)),
      );
    const look = ours(() => this.lookAtOther());
    for (const event of [
      RoomEvent.ParticipantConnected,
      RoomEvent.ParticipantDisconnected,
      RoomEvent.TrackMuted,
      RoomEvent.TrackUnmuted,
      RoomEvent.Connected,
    ] as const)
      room.on(event, look);
  }

  private subscribed(track: RemoteTrack) {
    if (track.kind === Track.Kind.Audio) {
      const element = track.attach();
      document.body.append(element);
      this.sounds.set(track, element);
    } else if (this.otherElement !== null) track.attach(this.otherElement);
    this.lookAtOther();
  }

  private unsubscribed(track: RemoteTrack) {
    track.detach();
    this.sounds.get(track)?.remove();
    this.sounds.delete(track);
    this.lookAtOther();
  }

  private lookAtOther() {
    this.set(lookAtOther(this.room));
  }

  private judged(line: LineQuality, isOwn: boolean) {
    if (!isOwn) return this.set({ otherLine: line });
    // Sound first: on a weak line the picture goes out small.
    const camera = ownCamera(this.room);
    if (camera?.isMuted === false) camera.setPublishingQuality(line === 'weak' ? VideoQuality.LOW : VideoQuality.HIGH);
    this.set({ ownLine: line });
  }

  private broken() {
    this.set({ phase: 'reconnecting' });
    this.watchServer();
  }

  private watchServer() {
    this.endWatch ??= watchForReturn(this.url, () => {
      this.settle();
      if (this.snapshot.phase === 'in' || this.snapshot.phase === 'reconnecting') void this.enter();
    });
  }

  private mended() {
    this.settle();
    this.set({ phase: 'in' });
  }

  private disconnected(reason?: DisconnectReason) {
    const ending = reason === undefined ? undefined : endings.get(reason);
    if (ending !== undefined) return this.finish(ending);
    this.tryLater();
  }

  private tryLater() {
    this.set({ phase: this.snapshot.phase === 'entering' ? 'entering' : 'reconnecting', otherIsHere: false, otherSeen: false });
    const delay = retryMs[Math.min(this.tries, retryMs.length - 1)];
    this.tries++;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.enter(), delay);
  }

  private settle() {
    this.endWatch?.();
    this.endWatch = null;
  }

  private finish(phase: CallSnapshot['phase']) {
    clearTimeout(this.retry);
    this.retry = undefined;
    this.settle();
    if (phase !== 'elsewhere') stopDevices(this.room, this.given);
    const { room } = this;
    this.room = null;
    this.silence();
    this.set({ phase, otherIsHere: false, otherSeen: false });
    void room?.disconnect();
  }

  /** Lets go of a broken connection without closing the devices: the next one publishes them again. */
  private drop() {
    const { room } = this;
    this.room = null;
    this.settle();
    this.silence();
    void room?.disconnect(false);
  }

  private silence() {
    for (const [track, element] of this.sounds) {
      track.detach();
      element.remove();
    }
    this.sounds.clear();
  }

  private async switchDevice(name: 'microphoneOn' | 'cameraOn', on: boolean, act: (room: Room) => Promise<unknown>) {
    this.set({ [name]: on, deviceFailed: false });
    setWanted(name === 'cameraOn' ? 'camera' : 'microphone', on);
    if (this.room === null) return;
    try {
      await act(this.room);
      this.showSelf(this.selfElement);
    } catch {
      this.set({ [name]: !on, deviceFailed: true });
    }
  }

  private set(change: Partial<CallSnapshot>) {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}

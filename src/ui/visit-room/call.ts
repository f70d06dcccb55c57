import { LogLevel, type RemoteTrack, Room, setLogLevel, Track } from 'livekit-client';
import { type GivenDevices, SnapshotStore } from './call-snapshot';
import type { AskForKey, CallSnapshot, CallStats, LineQuality, LiveCall } from './call-state';
import { EntryRetry } from './entry-retry';
import { fitPictureTo } from './line-quality';
import { stopDevices, tracksToPublish } from './own-tracks';
import { RemoteSounds } from './remote-sounds';
import { listenToRoom } from './room-events';
import { roomOptions } from './room-options';
import { lookAtOther, otherTrack, ownCamera, statsOf } from './room-reading';
import { watchForReturn } from './server-watch';
import { setWanted } from './wanted-devices';

// The library would write room names and identities to the console; what matters to people is in the snapshot.
setLogLevel(LogLevel.silent);

/** One call of one page. It survives broken lines and a restarted media server by entering again with a fresh key. */
export class Call implements LiveCall {
  private readonly store: SnapshotStore;
  private readonly sounds = new RemoteSounds();
  private readonly over = new AbortController();
  private readonly retry: EntryRetry;
  private room: Room | null = null;
  private url = '';
  private otherElement: HTMLVideoElement | null = null;
  private selfElement: HTMLVideoElement | null = null;
  private endWatch: (() => void) | null = null;
  readonly subscribe: LiveCall['subscribe'];
  readonly read: LiveCall['read'];

  constructor(
    private readonly askForKey: AskForKey,
    private readonly given: GivenDevices,
  ) {
    this.store = new SnapshotStore(given);
    this.subscribe = this.store.subscribe;
    this.read = this.store.read;
    const { signal } = this.over;
    window.addEventListener('pagehide', () => void this.room?.disconnect(), { signal });
    this.retry = new EntryRetry(() => void this.enter(), signal);
  }

  /** Enters the room, or enters it again. Returns when inside, or when the next try is set. */
  enter = async (): Promise<void> => {
    this.retry.cancel();
    const tracks = tracksToPublish(this.room, this.given, this.read());
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
      this.retry.succeeded();
      this.settle();
      this.store.set({ phase: 'in', soundBlocked: !room.canPlaybackAudio });
      await Promise.all(tracks.map((track) => room.localParticipant.publishTrack(track)));
      // A device that was on and whose track did not live on is opened anew.
      if (this.read().cameraOn && !room.localParticipant.isCameraEnabled) await this.setCamera(true);
      if (this.read().microphoneOn && !room.localParticipant.isMicrophoneEnabled) await this.setMicrophone(true);
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
    listenToRoom(room, () => this.room === room, {
      broken: () => {
        this.store.set({ phase: 'reconnecting' });
        this.watchServer();
      },
      signalBroken: () => this.watchServer(),
      mended: () => {
        this.settle();
        this.store.set({ phase: 'in' });
      },
      disconnected: (ending) => (ending === undefined ? this.tryLater() : this.finish(ending)),
      subscribed: (track) => this.subscribed(track),
      unsubscribed: (track) => {
        this.sounds.stop(track);
        this.lookAtOther();
      },
      soundChanged: () => this.store.set({ soundBlocked: !room.canPlaybackAudio }),
      lineJudged: (line, isOwn) => this.judged(line, isOwn),
      otherChanged: () => this.lookAtOther(),
    });
  }

  private subscribed(track: RemoteTrack) {
    if (track.kind === Track.Kind.Audio) this.sounds.play(track);
    else if (this.otherElement !== null) track.attach(this.otherElement);
    this.lookAtOther();
  }

  private lookAtOther() {
    this.store.set(lookAtOther(this.room));
  }

  private judged(line: LineQuality, isOwn: boolean) {
    if (!isOwn) return this.store.set({ otherLine: line });
    fitPictureTo(line, this.room);
    this.store.set({ ownLine: line });
  }

  private watchServer() {
    this.endWatch ??= watchForReturn(this.url, () => {
      this.settle();
      const { phase } = this.read();
      if (phase === 'in' || phase === 'reconnecting') void this.enter();
    });
  }

  private tryLater() {
    const phase = this.read().phase === 'entering' ? 'entering' : 'reconnecting';
    this.store.set({ phase, otherIsHere: false, otherSeen: false });
    this.retry.schedule();
  }

  private settle() {
    this.endWatch?.();
    this.endWatch = null;
  }

  private finish(phase: CallSnapshot['phase']) {
    this.retry.cancel();
    this.settle();
    if (phase !== 'elsewhere') stopDevices(this.room, this.given);
    const { room } = this;
    this.room = null;
    this.sounds.stopAll();
    this.store.set({ phase, otherIsHere: false, otherSeen: false });
    void room?.disconnect();
  }

  /** Lets go of a broken connection without closing the devices: the next one publishes them again. */
  private drop() {
    const { room } = this;
    this.room = null;
    this.settle();
    this.sounds.stopAll();
    void room?.disconnect(false);
  }

  private async switchDevice(name: 'microphoneOn' | 'cameraOn', on: boolean, act: (room: Room) => Promise<unknown>) {
    this.store.set({ [name]: on, deviceFailed: false });
    setWanted(name === 'cameraOn' ? 'camera' : 'microphone', on);
    if (this.room === null) return;
    try {
      await act(this.room);
      this.showSelf(this.selfElement);
    } catch {
      this.store.set({ [name]: !on, deviceFailed: true });
    }
  }
}

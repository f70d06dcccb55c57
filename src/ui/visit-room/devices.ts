import { isWanted, setWanted } from './wanted-devices';

/** Why a camera or microphone could not be opened. */
export type DeviceProblem = 'denied' | 'missing' | 'busy' | 'unknown';

export type DeviceState = {
  /** `idle` until somebody asks; `asking` while the browser's own question may be open. */
  status: 'idle' | 'asking' | 'open';
  camera: MediaStreamTrack | null;
  microphone: MediaStreamTrack | null;
  cameraProblem: DeviceProblem | null;
  microphoneProblem: DeviceProblem | null;
  cameraWanted: boolean;
  microphoneWanted: boolean;
};

type Kind = 'camera' | 'microphone';
const hd = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;
/** A device that is still thinking after this long is not waited for: the call begins, and it can be switched on there. */
const patienceMs = 4_000;

/**
 * Camera and microphone before the call. What is opened here goes on into the call: a second opening costs up to two
 * seconds and on some phones a second question. One of the two may fail without the other.
 */
export class Devices {
  private listeners = new Set<() => void>();
  private facing: 'user' | 'environment' = 'user';
  /** Counts how often the tracks were given away or closed: what was asked for before that and comes after it is nobody's. */
  private round = 0;
  private opening: Promise<boolean> | null = null;
  private state: DeviceState = {
    status: 'idle',
    camera: null,
    microphone: null,
    cameraProblem: null,
    microphoneProblem: null,
    cameraWanted: isWanted('camera'),
    microphoneWanted: isWanted('microphone'),
  };

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  read = (): DeviceState => this.state;

  /** Opens both, the camera unless it was turned off; asks the browser once. */
  async open(): Promise<void> {
    this.set({ status: 'asking' });
    const video = this.state.cameraWanted && { ...hd, facingMode: this.facing };
    const both = await this.ask({ audio: true, video });
    if (both === 'late') return;
    if (both instanceof MediaStream) {
      this.take(both);
      return this.set({ status: 'open', cameraProblem: null, microphoneProblem: null });
    }
    // One of the two is in the way of the other: ask for each alone.
    const microphone = await this.ask({ audio: true });
    const camera = video === false ? null : await this.ask({ video });
    if (microphone === 'late' || camera === 'late') return;
    if (microphone instanceof MediaStream) this.take(microphone);
    if (camera instanceof MediaStream) this.take(camera);
    this.set({
      status: 'open',
      microphoneProblem: microphone instanceof MediaStream ? null : microphone,
      cameraProblem: camera instanceof MediaStream ? null : camera,
    });
  }

  /** Opens them without a question if the browser already has leave to; returns whether it did. */
  openIfAllowed(): Promise<boolean> {
    if (this.opening !== null) return this.opening;
    const opening = this.openWithLeave().finally(() => {
      if (this.opening === opening) this.opening = null;
    });
    this.opening = opening;
    return opening;
  }

  /** Waits, for a while, until the devices that need no permission prompt are open: after a reload in the middle of a call. */
  async settle(): Promise<void> {
    if (this.opening === null && this.state.status !== 'idle') return;
    await Promise.race([this.openIfAllowed(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  }

  private async openWithLeave(): Promise<boolean> {
    const { round } = this;
    const names = ['camera', 'microphone'] as PermissionName[];
    // Some browsers cannot be asked: then nothing opens without a press.
    const states = await Promise.all(names.map((name) => navigator.permissions?.query({ name }).catch(() => null)));
    if (round !== this.round || !states.every((status) => status?.state === 'granted')) return false;
    // In the call, too, a device may have been turned off or on since.
    this.set({ cameraWanted: isWanted('camera'), microphoneWanted: isWanted('microphone') });
    await this.open();
    return true;
  }

  /** Turns the camera off (its light goes out) or on again. */
  async toggleCamera(): Promise<void> {
    setWanted('camera', this.state.camera === null);
    if (this.state.camera !== null) {
      this.state.camera.stop();
      return this.set({ camera: null, cameraWanted: false });
    }
    await this.openCamera();
  }

  /** Mutes or unmutes. The microphone stays open, so that the level can be shown again at once. */
  toggleMicrophone(): void {
    const wanted = !this.state.microphoneWanted;
    setWanted('microphone', wanted);
    if (this.state.microphone !== null) this.state.microphone.enabled = wanted;
    this.set({ microphoneWanted: wanted });
  }

  /** Front or back camera. */
  async turn(): Promise<void> {
    this.facing = this.facing === 'user' ? 'environment' : 'user';
    this.state.camera?.stop();
    await this.openCamera();
  }

  /** Gives the tracks away: they are the call's now. */
  handOver(): DeviceState {
    this.forgetAsking();
    const given = this.state;
    this.set({ camera: null, microphone: null, status: 'idle' });
    return given;
  }

  close(): void {
    this.forgetAsking();
    this.state.camera?.stop();
    this.state.microphone?.stop();
    this.set({ camera: null, microphone: null, status: 'idle' });
  }

  private forgetAsking() {
    this.round++;
    this.opening = null;
  }

  private async openCamera() {
    const video = await this.ask({ video: { ...hd, facingMode: this.facing } });
    if (video === 'late') return;
    if (video instanceof MediaStream) this.take(video);
    this.set({ cameraWanted: true, cameraProblem: video instanceof MediaStream ? null : video });
  }

  private take(stream: MediaStream) {
    const [camera = null] = stream.getVideoTracks();
    const [microphone = null] = stream.getAudioTracks();
    if (camera !== null) {
      this.state.camera?.stop();
      this.state = { ...this.state, camera };
    }
    if (microphone !== null) {
      this.state.microphone?.stop();
      microphone.enabled = this.state.microphoneWanted;
      this.state = { ...this.state, microphone };
    }
    for (const kind of ['camera', 'microphone'] as const) this.watch(kind);
  }

  private watch(kind: Kind) {
    const track = this.state[kind];
    track?.addEventListener('ended', () => {
      if (this.state[kind] === track)
        this.set(kind === 'camera' ? { camera: null, cameraProblem: 'busy' } : { microphone: null, microphoneProblem: 'busy' });
    });
  }

  private async ask(constraints: MediaStreamConstraints): Promise<MediaStream | DeviceProblem | 'late'> {
    const { round } = this;
    try {
      const stream = await navigator.mediaDevices.getUserMedia(constraints);
      if (round === this.round) return stream;
      for (const track of stream.getTracks()) track.stop();
      return 'late';
    } catch (error) {
      return round === this.round ? problemOf(error) : 'late';
    }
  }

  private set(change: Partial<DeviceState>) {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function problemOf(error: unknown): DeviceProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'unknown';
}

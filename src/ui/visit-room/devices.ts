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

/**
 * Camera and microphone before the call. What is opened here goes on into the call: a second opening costs up to two
 * seconds and on some phones a second question. One of the two may fail without the other.
 */
export class Devices {
  private listeners = new Set<() => void>();
  private facing: 'user' | 'environment' = 'user';
  private state: DeviceState = {
    status: 'idle',
    camera: null,
    microphone: null,
    cameraProblem: null,
    microphoneProblem: null,
    cameraWanted: true,
    microphoneWanted: true,
  };

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  read = (): DeviceState => this.state;

  /** Opens both; asks the browser once. */
  async open(): Promise<void> {
    this.set({ status: 'asking' });
    const wanted = { audio: true, video: { ...hd, facingMode: this.facing } };
    const both = await this.ask(wanted);
    if (both instanceof MediaStream) {
      this.take(both);
      return this.set({ status: 'open', cameraProblem: null, microphoneProblem: null });
    }
    // One of the two stands in the way of the other: ask for each alone.
    const audio = await this.ask({ audio: true });
    const video = await this.ask({ video: wanted.video });
    if (audio instanceof MediaStream) this.take(audio);
    if (video instanceof MediaStream) this.take(video);
    this.set({
      status: 'open',
      microphoneProblem: audio instanceof MediaStream ? null : audio,
      cameraProblem: video instanceof MediaStream ? null : video,
    });
  }

  /** Opens them without a question if the browser already has leave to; returns whether it did. */
  async openIfAllowed(): Promise<boolean> {
    const names = ['camera', 'microphone'] as PermissionName[];
    const states = await Promise.all(names.map((name) => navigator.permissions.query({ name }).catch(() => null)));
    if (!states.every((status) => status?.state === 'granted')) return false;
    await this.open();
    return true;
  }

  /** Turns the camera off (its light goes out) or on again. */
  async toggleCamera(): Promise<void> {
    if (this.state.camera !== null) {
      this.state.camera.stop();
      return this.set({ camera: null, cameraWanted: false });
    }
    await this.openCamera();
  }

  /** Mutes or unmutes. The microphone stays open, so that the level can be shown again at once. */
  toggleMicrophone(): void {
    const wanted = !this.state.microphoneWanted;
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
    const given = this.state;
    this.set({ camera: null, microphone: null, status: 'idle' });
    return given;
  }

  close(): void {
    this.state.camera?.stop();
    this.state.microphone?.stop();
    this.set({ camera: null, microphone: null, status: 'idle' });
  }

  private async openCamera() {
    const video = await this.ask({ video: { ...hd, facingMode: this.facing } });
    if (video instanceof MediaStream) this.take(video);
    this.set({ cameraWanted: true, cameraProblem: video instanceof MediaStream ? null : video });
  }

  private take(stream: MediaStream) {
    const [camera = null] = stream.getVideoTracks();
    const [microphone = null] = stream.getAudioTracks();
    if (camera !== null) this.state = { ...this.state, camera };
    if (microphone !== null) this.state = { ...this.state, microphone };
    for (const kind of ['camera', 'microphone'] as const) this.watch(kind);
  }

  private watch(kind: Kind) {
    const track = this.state[kind];
    track?.addEventListener('ended', () => {
      if (this.state[kind] === track)
        this.set(kind === 'camera' ? { camera: null, cameraProblem: 'busy' } : { microphone: null, microphoneProblem: 'busy' });
    });
  }

  private async ask(constraints: MediaStreamConstraints): Promise<MediaStream | DeviceProblem> {
    try {
      return await navigator.mediaDevices.getUserMedia(constraints);
    } catch (error) {
      return problemOf(error);
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

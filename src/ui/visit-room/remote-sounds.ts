import type { RemoteTrack } from 'livekit-client';

/** The sound of the other person plays in elements of its own, outside what React draws. */
export class RemoteSounds {
  private readonly elements = new Map<RemoteTrack, HTMLMediaElement>();

  play(track: RemoteTrack): void {
    const element = track.attach();
    document.body.append(element);
    this.elements.set(track, element);
  }

  stop(track: RemoteTrack): void {
    track.detach();
    this.elements.get(track)?.remove();
    this.elements.delete(track);
  }

  stopAll(): void {
    for (const track of [...this.elements.keys()]) this.stop(track);
  }
}

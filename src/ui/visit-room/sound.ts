/** How loud a microphone is, ten times a second, as 0 (silent) to 10. Returns what ends it. */
export function watchLevel(track: MediaStreamTrack, tell: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    // Speech lies between -60 and -10 dB of full scale.
    const decibels = 10 * Math.log10(power + 1e-9);
    tell(Math.round(Math.min(10, Math.max(0, (decibels + 60) / 5))));
  }, 100);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}

/** Two soft tones: to test the loudspeaker, and to call somebody back to the page. */
export async function ring(): Promise<void> {
  const context = new AudioContext();
  const start = context.currentTime;
  for (const [place, hertz] of [523.25, 659.25].entries()) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const from = start + place * 0.28;
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.22, from + 0.04);
    volume.gain.exponentialRampToValueAtTime(0.001, from + 0.55);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + 0.6);
  }
  await context.resume().catch(() => {}); // before the first tap the browser keeps quiet
  setTimeout(() => void context.close(), 1_500);
}

/** Two soft notes, about a third of a second. Made on the spot: no file to load. Silent where the browser has not been touched yet. */
export function chime(): void {
  const audio = new AudioContext();
  const volume = audio.createGain();
  volume.connect(audio.destination);
  volume.gain.setValueAtTime(0.12, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.45);
  [660, 880].forEach((hertz, place) => {
    const note = audio.createOscillator();
    note.frequency.value = hertz;
    note.connect(volume);
    note.start(audio.currentTime + place * 0.16);
    note.stop(audio.currentTime + place * 0.16 + 0.2);
    if (place === 1) note.onended = () => void audio.close();
  });
}

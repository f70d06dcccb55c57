/** The first 32 bits of the fractional parts of roots of the first primes (FIPS 180-4), worked out once. */
const primes = firstPrimes(64);
const fraction = (root: number) => ((root - Math.floor(root)) * 0x100000000) | 0;
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const startState = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const w = new Int32Array(64);
const at = (array: Int32Array, place: number) => array[place] as number;

/**
 * SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. Written here because the rules run in browsers and workers
 * as well, where the hash functions at hand are asynchronous; checked against the published vectors.
 */
export function sha256(text: string): string {
  const words = paddedWords(text);
  const state = Int32Array.from(startState);
  for (let block = 0; block < words.length; block += 16) addBlock(state, words, block);
  let hex = '';
  for (let i = 0; i < 8; i++) {
    const word = at(state, i);
    for (let shift = 24; shift >= 0; shift -= 8) hex += hexOfByte[(word >>> shift) & 255];
  }
  return hex;
}

/** One round of 64 steps over 16 words. Plain indexing throughout: this is the hottest loop of a screening. */
function addBlock(state: Int32Array, words: Int32Array, block: number): void {
  for (let i = 0; i < 16; i++) w[i] = at(words, block + i);
  for (let i = 16; i < 64; i++) {
    const x = at(w, i - 15);
    const y = at(w, i - 2);
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(roundConstants, i) + at(w, i)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

/** The UTF-8 bytes as big-endian words, with the closing bit and the length in bits. */
function paddedWords(text: string): Int32Array {
  return wordsOfAscii(text) ?? wordsOfBytes(new TextEncoder().encode(text));
}

/** Facts are nearly always ASCII, where the characters are the bytes and no copy is needed. Null when they are not. */
function wordsOfAscii(text: string): Int32Array | null {
  const words = roomFor(text.length);
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    seen |= code;
    words[i >> 2] = (at(words, i >> 2) << 8) | code;
  }
  return seen > 127 ? null : closed(words, text.length);
}

function wordsOfBytes(bytes: Uint8Array): Int32Array {
  const words = roomFor(bytes.length);
  for (let i = 0; i < bytes.length; i++) words[i >> 2] = (at(words, i >> 2) << 8) | (bytes[i] as number);
  return closed(words, bytes.length);
}

const roomFor = (length: number) => new Int32Array((((length + 8) >> 6) + 1) * 16);

/** Shifts the last bytes into their place and adds the closing bit and the length in bits. */
function closed(words: Int32Array, length: number): Int32Array {
  const free = 4 - (length & 3);
  words[length >> 2] = free === 4 ? 0x80000000 : ((at(words, length >> 2) << 8) | 0x80) << ((free - 1) * 8);
  words[words.length - 2] = Math.floor(length / 0x20000000);
  words[words.length - 1] = (length << 3) | 0;
  return words;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The first 32 bits of the fractional parts of roots of the first primes (FIPS 180-4), worked out once. */
const primes = firstPrimes(64);
const fraction = (root: number) => ((root - Math.floor(root)) * 0x100000000) | 0;
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const startState = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const at = (array: Int32Array, place: number) => array[place] as number;

const hexOfBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const byteIn = (word: number) => hexOfBytes[word & 0xff] as string;

const blockBytes = 64;
/** The closing bit and the length in bits, which follow the text. */
const closingBytes = 9;

// Used again by each call, which runs to its end without a pause: fresh typed arrays cost more than the hash.
const encoder = new TextEncoder();
const state = new Int32Array(8);
const w = new Int32Array(64);
let bytes = new Uint8Array(4096);
let view = new DataView(bytes.buffer);

/**
 * SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. Written here because the rules run in browsers and workers
 * as well, where the hash functions at hand are asynchronous; checked against the published vectors.
 */
export function sha256(text: string): string {
  const end = layOut(text);
  state.set(startState);
  for (let block = 0; block < end; block += blockBytes) addBlock(block);
  let hex = '';
  for (let i = 0; i < 8; i++) {
    const word = at(state, i);
    hex += byteIn(word >>> 24) + byteIn(word >>> 16) + byteIn(word >>> 8) + byteIn(word);
  }
  return hex;
}

/** Writes the padded message into `bytes` and says where it ends. */
function layOut(text: string): number {
  const most = text.length * 3 + closingBytes + blockBytes;
  if (bytes.length < most) {
    bytes = new Uint8Array(most);
    view = new DataView(bytes.buffer);
  }
  const { written } = encoder.encodeInto(text, bytes);
  const end = Math.ceil((written + closingBytes) / blockBytes) * blockBytes;
  bytes.fill(0, written, end);
  bytes[written] = 0x80;
  view.setUint32(end - 8, Math.floor(written / 0x20000000));
  view.setUint32(end - 4, (written << 3) >>> 0);
  return end;
}

/** One round of 64 steps over 16 words. Plain indexing throughout: this is the hottest loop of a screening. */
function addBlock(block: number): void {
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(block + 4 * i);
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
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + at(roundConstants, i) + at(w, i)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
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

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

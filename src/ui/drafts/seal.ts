/** Ciphertext and the random vector it was made with. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The server's key (base64 of 256 bits) as one that the page may use and nobody may read out of it. */
export const keyFrom = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

/** Seals a value. `bound` is not secret; whoever opens it must name the same, so that no entry can stand in for another. */
export async function seal(key: CryptoKey, bound: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(bound) };
  return { iv, sealed: await crypto.subtle.encrypt(algorithm, key, bytesOf(JSON.stringify(value))) };
}

/** What was sealed, or null where it was sealed with another key or bound to something else. */
export async function unseal(key: CryptoKey, bound: string, { iv, sealed }: Sealed): Promise<unknown> {
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(bound) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed)));
  } catch {
    return null;
  }
}

/** Where a case's entries lie on the device: a hash, so that a dump does not even name the case. */
export async function shelfOf(caseId: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(caseId));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

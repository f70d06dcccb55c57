import { type Sealed, keyFrom, seal, unseal } from './seal';

/** Where drafts lie on the device: what `localStorage` offers, and no more. */
export type DraftShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key'> & { readonly length: number };

/** What was typed into one form and not sent, whatever shape the form gives it. */
type Entry = { form: string; value: unknown };
/** The same as it lies on the device. Only the age can be read without the key. */
type Row = { at: number; iv: string; sealed: string };

const prefix = 'clearway.draft.';
const longestMs = 7 * 24 * 60 * 60_000;
const longestChars = 120_000;

export type DraftStore = {
  read: (form: string) => unknown;
  /** Resolves once it is written. */
  write: (form: string, value: unknown) => Promise<void>;
  forget: (form: string) => Promise<void>;
};

/**
 * The drafts of one person on this device, sealed with the key (base64 of 256 bits) that the server gives to that person
 * alone: a shared device shows nothing of them to anybody else, signed in or not. Reading answers at once; drafts of
 * anybody older than a week are removed. A device that keeps nothing costs the draft its life beyond this page, no more.
 */
export async function openDraftStore(shelf: DraftShelf, base64Key: string, now = Date.now): Promise<DraftStore> {
  const key = await keyFrom(base64Key);
  const mine = `${prefix}${(await digestOf(base64Key)).slice(0, 16)}.`;
  const values = new Map<string, unknown>();
  let queue = Promise.resolve();

  for (const name of namesIn(shelf)) {
    const row = rowOf(shelf.getItem(name));
    if (row === null || now() - row.at > longestMs) shelf.removeItem(name);
    else if (name.startsWith(mine)) {
      const entry = (await unseal(key, name, sealedOf(row))) as Entry | null;
      if (entry !== null) values.set(entry.form, entry.value);
    }
  }

  /** One after the other, so that the newest is at the end. */
  function change(form: string, write: (name: string) => Promise<void> | void): Promise<void> {
    queue = queue.then(async () => write(mine + (await digestOf(form)))).catch(() => undefined);
    return queue;
  }

  return {
    read: (form) => values.get(form) ?? null,
    write(form, value) {
      values.set(form, value);
      return change(form, async (name) => {
        const { iv, sealed } = await seal(key, name, { form, value } satisfies Entry);
        const row = JSON.stringify({ at: now(), iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) } satisfies Row);
        // Forgotten or typed on meanwhile: what is now is written by its own turn.
        if (values.get(form) === value && row.length <= longestChars) shelf.setItem(name, row);
      });
    },
    forget(form) {
      values.delete(form);
      return change(form, (name) => shelf.removeItem(name));
    },
  };
}

const namesIn = (shelf: DraftShelf): string[] =>
  Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '').filter((name) => name.startsWith(prefix));

function rowOf(text: string | null): Row | null {
  try {
    const row = JSON.parse(text ?? 'null') as Partial<Row> | null;
    return typeof row?.at === 'number' && typeof row.iv === 'string' && typeof row.sealed === 'string' ? (row as Row) : null;
  } catch {
    return null; // not written by us
  }
}

const sealedOf = ({ iv, sealed }: Row): Sealed => ({ iv: fromBase64(iv), sealed: fromBase64(sealed).buffer });

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

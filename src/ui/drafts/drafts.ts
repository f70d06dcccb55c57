import type { DraftStore } from './draft-store';

// Lives as long as the page: a full page load begins anew, with the drafts as they lie on the device.
let opened: DraftStore | null = null;
let opening: Promise<DraftStore | null> | null = null;
/** Written before there was a key. */
const early = new Map<string, unknown>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Opens the drafts of whoever `askKey` gives a key for; null where there is none now. Once a page, and again after a failure. */
export function openDrafts(askKey: () => Promise<string | null>): Promise<DraftStore | null> {
  if (opened !== null) return Promise.resolve(opened);
  opening ??= askKey()
    .then(async (key) => (key === null ? null : (await import('./draft-store')).openDraftStore(window.localStorage, key)))
    .then((store) => {
      opened = store;
      if (store === null) return null;
      for (const [name, value] of early) void store.write(name, merged(store.read(name), value));
      early.clear();
      tell();
      return store;
    })
    .catch(() => null)
    .finally(() => (opening = null));
  return opening;
}

/** What was kept under this name, or null; also while nothing can be read yet. */
export const readDraft = (name: string): unknown => opened?.read(name) ?? early.get(name) ?? null;

/** Keeps a value that can be written as JSON, in memory until there is a key. Of an object, the parts written so far stay. */
export function writeDraft(name: string, value: unknown): void {
  if (opened === null) early.set(name, value);
  else void opened.write(name, value);
  tell();
}

/** What was sent need not be kept: call it once the server has taken it. */
export function forgetDraft(name: string): void {
  early.delete(name);
  void opened?.forget(name);
  tell();
}

/** Calls back when a draft may have changed. Returns what ends that. */
export function onDraftsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const merged = (kept: unknown, now: unknown) => (isObject(kept) && isObject(now) ? { ...kept, ...now } : now);

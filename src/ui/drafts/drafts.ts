import type { DraftStore } from './draft-store';

// Lives as long as the page: a full page load begins again, with the drafts as they lie on the device.
let opened: DraftStore | null = null;
let opening: Promise<DraftStore | null> | null = null;
let askKey: (() => Promise<string | null>) | null = null;
let isWanted = false;
/** Whether asking for the drafts has come to an end, good or bad. */
let isSettled = false;
/** Written before there was a key. */
const early = new Map<string, unknown>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** From where the key comes. Nobody is asked before a form or a value of the page needs it. */
export function setKeySource(ask: () => Promise<string | null>): void {
  askKey = ask;
  if (isWanted) void openDrafts();
}

/** Opens the drafts; null where there is no key now. Once a page, and again after a failure. */
export function openDrafts(): Promise<DraftStore | null> {
  isWanted = true;
  if (opened !== null || askKey === null) return Promise.resolve(opened);
  opening ??= askKey()
    .then(async (key) => (key === null ? null : (await import('./draft-store')).openDraftStore(window.localStorage, key)))
    .then((store) => {
      opened = store;
      if (store === null) return null;
      for (const [name, value] of early) void store.write(name, merged(store.read(name), value));
      early.clear();
      return store;
    })
    .catch(() => null)
    .finally(() => {
      opening = null;
      isSettled = true;
      tell();
    });
  return opening;
}

/** False while what was kept may still come. */
export const areDraftsKnown = (): boolean => isSettled;

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
  void openDrafts();
  return () => void listeners.delete(listener);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const merged = (kept: unknown, now: unknown) => (isObject(kept) && isObject(now) ? { ...kept, ...now } : now);

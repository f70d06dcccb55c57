import type { DraftStore } from './draft-store';
import { openDrafts } from './drafts';
import { type FormDraft, fillForm, isTouched, readFormFields } from './form-fields';

const againMs = 5_000;

function idOf(form: HTMLFormElement): string {
  return form.dataset.draft ?? '';
}
function isOurs(form: unknown): form is HTMLFormElement {
  return form instanceof HTMLFormElement && idOf(form) !== '';
}

/**
 * Keeps what is typed into every form that names its draft (`data-draft`), also one that appears later, and puts it back
 * when the form is drawn again: after a reload, in another language, after signing in again. A form that is reset, or whose
 * name is in a `data-draft-done` of the page, has been sent. Returns what ends the watch.
 */
export function watchForms(): () => void {
  const pending = new Map<string, { form: HTMLFormElement; fields: FormDraft }>();
  const touched = new WeakSet<Element>();
  const filled = new WeakMap<HTMLFormElement, string>();
  const seen = new WeakSet<Element>();
  let store: DraftStore | null = null;
  let isFilling = false;
  let triedAt = 0;

  /** Where there was no key yet, the next thing typed asks again, now and then. */
  async function begin() {
    triedAt = Date.now();
    store = await openDrafts();
    if (store !== null) look();
  }
  function flush() {
    if (store === null) return;
    for (const [id, { form, fields }] of pending) {
      // Filled in or typed on since: the form itself knows best, as long as it is the same one.
      const isStill = form.isConnected && idOf(form) === id;
      void store.write(id, isStill ? readFormFields(form) : fields);
    }
    pending.clear();
  }
  function note({ target }: Event) {
    if (isFilling || !(target instanceof Element)) return;
    const form = 'form' in target ? target.form : null;
    if (!isOurs(form)) return;
    touched.add(target);
    pending.set(idOf(form), { form, fields: readFormFields(form) });
    flush();
    if (store === null && Date.now() - triedAt > againMs) void begin();
  }
  function reset({ target }: Event) {
    if (!isOurs(target)) return;
    pending.delete(idOf(target));
    void store?.forget(idOf(target));
  }
  function look() {
    if (store === null) {
      if (triedAt === 0 && document.querySelector('[data-draft], [data-draft-done]') !== null) void begin();
      return;
    }
    for (const done of document.querySelectorAll<HTMLElement>('[data-draft-done]')) {
      if (seen.has(done)) continue;
      seen.add(done);
      void store.forget(done.dataset.draftDone ?? '');
    }
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
      const id = idOf(form);
      if (filled.get(form) === id) continue;
      filled.set(form, id);
      const isBegun = [...form.elements].some(isTouched);
      const draft = store.read(id);
      isFilling = true;
      if (Array.isArray(draft)) fillForm(form, draft as FormDraft, (control) => touched.has(control) || isTouched(control));
      isFilling = false;
      // Typed before the script was there.
      if (isBegun) pending.set(id, { form, fields: readFormFields(form) });
    }
    flush();
  }

  const watch = new MutationObserver(look);
  for (const kind of ['input', 'change'] as const) document.addEventListener(kind, note, true);
  document.addEventListener('reset', reset, true);
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-draft', 'data-draft-done'] });
  look();
  return () => {
    watch.disconnect();
    for (const kind of ['input', 'change'] as const) document.removeEventListener(kind, note, true);
    document.removeEventListener('reset', reset, true);
  };
}

/** One field of a form as it stood: its name, its value, and for a box or button whether it was chosen. */
type FieldDraft = { name: string; value: string; checked?: boolean };
export type FormDraft = readonly FieldDraft[];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const neverKept = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']);
const isBox = (control: Control): control is HTMLInputElement => control.type === 'radio' || control.type === 'checkbox';
const nameOf = (control: Control) => control.name || control.id;

/** Secrets are never kept: passwords, codes, and whatever says `data-no-draft`. */
const isKept = (control: Control) =>
  nameOf(control) !== '' &&
  !neverKept.has(control.type) &&
  control.autocomplete !== 'one-time-code' &&
  !('noDraft' in control.dataset);

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement) && isKept(one),
  );

/** Everything that the form says now. */
export const readFormFields = (form: HTMLFormElement): FormDraft =>
  controlsOf(form).map((control) => ({
    name: nameOf(control),
    value: control.value,
    ...(isBox(control) ? { checked: control.checked } : {}),
  }));

/** Whether something was typed that the page did not bring: decided for fields that React does not control. */
export function isTouched(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (!(control instanceof HTMLInputElement)) return false;
  const isChoice = control.type === 'radio' || control.type === 'checkbox';
  return isChoice ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}

/**
 * Puts a draft back into the fields that nobody touched on this page, and notifies the page as if it were typed. Words
 * come before boxes, because who writes takes back "I don't know". True where something changed.
 */
export function fillForm(form: HTMLFormElement, draft: FormDraft, touched: (control: Element) => boolean): boolean {
  const controls = controlsOf(form).filter((control) => !touched(control));
  const byBox = (wanted: boolean) => controls.filter((control) => isBox(control) === wanted);
  let hasChanged = false;
  for (const control of byBox(false)) {
    const kept = draft.find(({ name, checked }) => name === nameOf(control) && checked === undefined);
    if (kept === undefined || kept.value === control.value) continue;
    setValue(control, kept.value);
    hasChanged = true;
  }
  for (const box of byBox(true) as HTMLInputElement[]) {
    const kept = draft.find(({ name, value, checked }) => name === nameOf(box) && value === box.value && checked !== undefined);
    if (kept === undefined || kept.checked === box.checked || (box.type === 'radio' && !kept.checked)) continue;
    box.click();
    hasChanged = true;
  }
  return hasChanged;
}

/** By the browser's own setter: React replaces it on fields that it controls, and would not notice the event. */
function setValue(control: Control, value: string) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
  own?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

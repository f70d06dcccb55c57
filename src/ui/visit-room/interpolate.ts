/** Puts values into the `{slots}` of a sentence from the message files. Slots without a value stay, so a test can see them. */
export function interpolate(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

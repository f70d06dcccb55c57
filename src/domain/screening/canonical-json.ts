/** JSON with the keys of every object in order: the same content gives the same text, however it was put together. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(entries).sort()) {
    if (entries[key] === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(entries[key])}`;
  }
  return `{${text}}`;
}

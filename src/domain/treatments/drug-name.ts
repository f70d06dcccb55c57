/** Salts, release forms and strengths that people write behind a name; they do not change which drug it is. */
const endings =
  /[\s-]+(?:hydrochloride|hcl|hbr|hydrobromide|oxalate|maleate|succinate|tartrate|mesylate|besylate|carbonate|sodium|potassium|sulfate|ir|sr|xr|er|xl|la|cr|odt|weekly|tablets?|capsules?|\d+(?:\.\d+)?\s?(?:mg|mcg|µg|g))$/;

/** One spelling for comparison: lower case, single spaces, straight apostrophes, and the parts of a combination joined by a hyphen. */
export function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s*[/+]\s*/g, '-')
    .replace(/\s+/g, ' ');
}

/** Finds a name in a table keyed by `plain` names, trying it as written first and then without its endings. */
export function lookUp<Found>(table: ReadonlyMap<string, Found>, name: string): Found | null {
  // A name chosen from the list is in the table letter for letter, and respelling costs more than the whole look-up.
  let wanted = table.has(name) ? name : plain(name);
  for (;;) {
    const found = table.get(wanted);
    if (found !== undefined) return found;
    const shorter = wanted.replace(endings, '');
    if (shorter === wanted) return null;
    wanted = shorter;
  }
}

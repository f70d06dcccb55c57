/** Words about a medicine that do not change which one it is: salts, forms, makers, how and for what it is taken. */
const besideTheName = new Set(
  `hydrochloride hcl hbr hydrobromide oxalate maleate succinate fumarate tartrate mesylate besylate carbonate sodium potassium
  sulfate pamoate clorhidrato hidrocloruro bromhidrato oxalato maleato succinato fumarato tartrato mesilato besilato carbonato
  sulfato sodico sodica potasico monohidrato dihidrato ir sr xr er xl la cr dr ec xt sa odt lp ap retard retardado retardada
  retardadas extended sustained controlled delayed modified immediate release liberacion accion prolongada prolongado extendida
  controlada sostenida retardada modificada inmediata tablet tablets tab tabs capsule capsules cap caps pill pills drops drop
  solution syrup liquid suspension injection oral orally disintegrating dispersible soltab sprinkle chewable coated film patch
  patches transdermal tableta tabletas comprimido comprimidos capsula capsulas recubierto recubiertos recubierta recubiertas efervescente sublingual caja pastilla pastillas gragea gragea grageas gotas
  solucion jarabe suspension inyeccion inyectable bucodispersable dispersable parche parches transdermico transdermica generic
  generico generica brand name original de del la el los las en un una the a an of at in my mi for para by por with con and y e
  or o plus mas not once twice daily day days dia dias diario diaria diarios week weekly semanal month morning night nightly
  bedtime noche noches manana dos tres veces vez cada per al am pm hs bid tid qd qhs prn mg mcg ug g ml h hr hrs hours horas
  sleep dormir insomnia insomnio anxiety ansiedad depression depresion pain dolor medicine medication medicina medicamento
  antidepressant antidepresivo teva sandoz mylan genfar mk normon cinfa stada ratiopharm aurobindo lupin zydus apotex accord
  pfizer lilly lundbeck gsk`.split(/\s+/),
);

/** Forms with doses of their own: a name followed by the form is looked up before the name alone. */
const forms: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['patch', /\b(?:patch(?:es)?|parches?|transdermal|transdermic[ao])\b/],
  ['cr', /\b(?:cr|controlled release|(?:liberacion|accion) controlada)\b/],
  ['er', /\b(?:er|xr|xl|extended release|(?:liberacion|accion) (?:prolongada|extendida))\b/],
  ['hydrobromide', /\b(?:hydrobromide|hbr|bromhidrato)\b/],
];

/**
 * One spelling for comparison: lower case, without accents, marks nobody sees and signs of a trade mark, and with single spaces
 * in place of all other signs, so that the parts of a combination are joined alike however they were written.
 */
export function plain(name: string): string {
  return name
    .replace(/[®™©℠]/gu, '') // before they become letters
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘´`]/gu, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}

/** What of a name was found in a table, in the order written, and the words that nothing is known about. */
export type NameParts<Found> = { found: readonly Found[]; rest: readonly string[] };

const longestRun = 6;

/**
 * Finds the names of a table in what somebody wrote. Salts, forms, strengths and makers are left aside wherever they stand;
 * "Lexapro (escitalopram)" holds two names. The table is keyed by `plain` names.
 */
export function partsOfName<Found>(table: ReadonlyMap<string, Found>, written: string): NameParts<Found> {
  // A name chosen from the list is in the table letter for letter, and respelling costs more than the whole look-up.
  const exactly = table.get(written) ?? table.get(plain(written));
  if (exactly !== undefined) return { found: [exactly], rest: [] };
  const words = plain(written)
    .replace(/(\p{L}{3})(?=\d)/gu, '$1 ')
    .split(' ')
    .flatMap((word) => withoutGluedForm(table, word));
  const text = words.join(' ');
  const statedForms = forms.filter(([, pattern]) => pattern.test(text)).map(([form]) => form);
  const found: Found[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runAt(table, words, at);
    if (run === null) {
      const word = words[at] ?? '';
      if (!isBesideTheName(word)) rest.push(word);
      at++;
      continue;
    }
    const inForm = statedForms.map((form) => table.get(`${run.name} ${form}`)).find((one) => one !== undefined);
    const one = inForm ?? run.found;
    if (!found.includes(one)) found.push(one);
    at += run.words;
  }
  return { found, rest };
}

/** "WellbutrinXL" is a name and its form; a name that only ends alike stays whole. */
function withoutGluedForm(table: ReadonlyMap<string, unknown>, word: string): string[] {
  const [, name = '', form = ''] = /^(\p{L}{4,}?)(xl|xr|er|sr|cr|dr|ir|la|odt|retard|patch)$/u.exec(word) ?? [];
  return table.has(word) || !table.has(name) ? [word] : [name, form];
}

/** Numbers, alone or with their unit, and the words above. */
const isBesideTheName = (word: string) => word === '' || besideTheName.has(word) || /^[\d.]+\p{L}{0,3}$/u.test(word);

/** The longest run of words from here on that is a name. One or two letters alone are too little to go by. */
function runAt<Found>(table: ReadonlyMap<string, Found>, words: readonly string[], at: number) {
  for (let count = Math.min(longestRun, words.length - at); count > 0; count--) {
    const name = words.slice(at, at + count).join(' ');
    const found = name.length < 3 ? undefined : table.get(name);
    if (found !== undefined) return { name, found, words: count };
  }
  return null;
}

const negators = new Set(
  `no not never without nor neither none nobody deny denies denied denying zero non
  nunca jamas sin ni tampoco niego niega nego nadie ningun ninguna ninguno`.split(/\s+/),
);

/** Words that may stand between a denial and what it denies. Any other word between them ends it: "no friends, and want to die". */
const between = new Set(
  `a an any the my of to about in on at with for have had has having am is are was were be been being feel feels feeling felt do does did
  think thinks thinking thought thoughts want wants wanted wanting wish wishes wishing plan plans planning planned intend intends intention
  intentions intent going would will ever actually really currently now right recently longer i that this it such kind kinds form active
  passive desire desires urge urges idea ideas ideation feelings serious even once before try tried trying attempt attempted attempts
  point time moment say consider considered considering history past current need risk danger or nor and also yet
  he tenido tengo tenia pensado pienso pensar pensando pensamientos pensamiento ideas idea de en que quiero quisiera querido querer
  deseo me mi ganas intencion intenciones intencionalmente plan planes voy a ha han haria hare nunca jamas ni o u y ya siento estoy soy ser
  para por la el un una ningun ninguna nada es intentado intente riesgo ideacion conducta conductas intento intentos momento antecedentes hecho del los las`.split(
    /\s+/,
  ),
);

/** With one of these a denial denies the end of it, or says that it is more: "can't stop thinking of", "not only". */
const turnsBack = new Set(
  'stop stopped stopping quit only just merely help resist shake dejo dejado dejar dejando solo solamente unicamente evitar parar'.split(
    ' ',
  ),
);

const strengthens =
  /^ (?:so (?:badly|much|bad)|more(?! than)|as (?:badly|much)|this (?:badly|much)|tanto|mas que nunca)(?![a-z])/;
const deniesAfter =
  /^ ?(?:[a-z]+ )?[:=\-–—?,(]+ ?(?:none|no|never|denied|negative|nope|not at all|ningun[oa]?|nunca|jamas|nada|negativo)\b/;

/**
 * Whether a phrase is denied: a word of denial stands before it, with nothing between them but words that carry a denial on, or right
 * behind it ("thoughts of suicide: none"). `deniedBefore`: where in the clause denied phrases stood; a list goes on being denied.
 */
export function isDenied(
  clause: string,
  from: number,
  to: number,
  deniedBefore: readonly (readonly [number, number])[],
): boolean {
  const after = clause.slice(to);
  if (strengthens.test(after)) return false;
  if (deniesAfter.test(after)) return true;
  let text = clause.slice(0, from);
  for (const [start, end] of deniedBefore) text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  const isList = deniedBefore.length > 0;
  const words = text.split(' ').filter((word) => word !== '');
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (turnsBack.has(word)) return false;
    if (word === 'nada' && words[at + 1] === 'de') return true;
    if (negators.has(word)) return isDenial(words, at);
    if (!between.has(word) && !(isList && /^[,/]$/.test(word))) return isList && /^[,/]$/.test(word);
  }
  return isList;
}

/** Whether the word of denial at this place denies what follows: "no, I want to" does not, and two of them undo each other. */
function isDenial(words: readonly string[], at: number): boolean {
  if (isCannot(words, at) || /^[,:.\-–—]$/.test(words[at + 1] ?? '')) return false;
  // "It's not that I don't want to", "I can't say I haven't": in English two denials are a yes. In Spanish they are one denial.
  if (words[at] !== 'not' && words[at] !== 'never') return true;
  for (let before = at - 1; before >= 0; before--) {
    const word = words[before] ?? '';
    if (word === 'not' || word === 'never') return false;
    if (!between.has(word)) return true;
  }
  return true;
}

/** "I can not …" complains of something that one does not want. */
const isCannot = (words: readonly string[], at: number) => words[at] === 'not' && /^(?:can|could)$/.test(words[at - 1] ?? '');

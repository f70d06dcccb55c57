/**
 * What is said in such words and means something else. Taken out of a plain clause before phrases are looked for: names of help
 * lines, figures of speech, fear of dying, accidents, leaflets.
 */
const notMeant: readonly RegExp[] = [
  // help lines and prevention
  /(?:national )?suicide(?: (?:and|&|-) ?crisis| & crisis)?(?: prevention)?(?: and crisis)? (?:hot ?line|life ?line|help ?line|line|number|center|prevention|awareness|chat|text)(?: [a-z]+line)?/g,
  /(?:linea|telefono|numero|centro)(?: nacional| 988)*(?: de)?(?: (?:la )?prevencion)?(?: del?)? suicidios?(?: y crisis)?|prevencion del? suicidio/g,
  // figures of speech
  /killing me|(?<!(?:if|whether) (?:it|the [a-z]+|this [a-z]+|my [a-z]+) )kills me|killed me|kill(?:s|ed|ing)? (?:time|the mood|my (?:back|feet|head|knees|boss))/g,
  /dying (?:to|for) (?!die)[a-z]+|(?:die|dying|died|dead) (?:of|from) (?:laughter|laughing|boredom|hunger|thirst|curiosity|embarrassment|shame|heat|old age|natural causes)|to die for|(?:die|dying|died) laughing/g,
  /(?:bored|scared|worried|tickled|frightened|loved?|embarrassed|sick|starved|frozen|freezing) to death/g,
  /(?:kill|killing|killed) myself (?:laughing|working|studying|at (?:work|the gym)|in the gym|trying to [a-z]+|over (?:this|it|work|homework|that)|for (?:this|that|my) (?:job|boss|company)|to (?:pay|make ends|get|finish|keep))/g,
  /dead ?(?:line|lines|tired|serious|end|asleep|beat|lift|lifts|weight|wrong|right|inside)/g,
  /suicide (?:squad|doors?|drills?|rates?|statistics|bereavement|loss)|(?:career|political|social|commercial|financial) suicide/g,
  /me (?:muero|morire|moria|estoy muriendo|quiero morir|queria morir|quise morir|voy a morir|quisiera morir) (?:de|del|por) (?:la |el |tanta? )?[a-z]+/g,
  /(?:morir(?:me|se)?|muert[oa]s?|muera) (?:de|del) (?:la |el |tanta? )?(?:risa|hambre|sueno|ganas|calor|frio|sed|miedo|verguenza|pena|cansancio|amor|nervios|aburrimiento|curiosidad|envidia|viej[oa]|vejez|susto|dolor)/g,
  /me (?:esta|estan|estaba|tiene) matando|me mata(?:n)?|matar el tiempo|casi me (?:mato|mate|muero|mori)/g,
  // fear of dying, panic
  /(?:afraid|scared|fear|fears|terrified|frightened|worried|worry|panic|panicking|anxious)(?: of| about| to| that| i am| i will| i might| i would| going to| might| will)* (?:die|dying|death|overdos[a-z]*)/g,
  /(?:like|as if|as though|thought|think|felt) (?:i (?:am|was|were)(?: going to)?|i would|i will|i might) (?:die|dying)(?! (?:by|from my))/g,
  /miedo (?:a|de|que)(?: la| me| que me| mi)* (?:muerte|morir(?:me)?|muera)|(?:siento|sentia|senti|pense|pensaba|creia|crei|creo) que (?:me )?(?:moria|muero|iba a morir|voy a morir)|como si (?:me )?(?:muriera|fuera a morir)/g,
  // accidents and everyday
  /(?:accidentally|by accident) (?:hurt|cut|burn|burned|harmed) myself|(?:hurt|cut|burn|burned|injured|hurting) myself (?:shaving|cooking|(?:when|while) (?:i (?:was|fell|slipped|tripped)|shaving|cooking|running|lifting)|at|in the (?:kitchen|garden|gym|shower)|playing|running|by accident|accidentally|falling|lifting|exercising|skiing|on (?:a|the|my) [a-z]+|with (?:a )?(?:paper|kitchen|can))/g,
  /(?:cortarme|me corto|me corte|me quiero cortar|cortar)(?: yo)? (?:el|la|las|mi|mis) (?:pelo|cabello|barba|unas|flequillo|dedo|dedos|mano)/g,
  /(?:lastimarme|herirme|hacerme dano)(?: otra vez)? (?:en el|en la|haciendo|corriendo|jugando|entrenando|la espalda|la rodilla|el pie)/g,
  /(?:fell|slipped|tripped|falling|crashed|accident)(?: [a-z]+){0,6} (?:hurt|cut|injured|burned) myself/g,
  // leaflets and questions about them, and those who help
  /suicidal (?:people|patients?|callers?|youth|teens?|clients?|friends?|students?|kids)/g,
  /(?:questions?|preguntas?|items?|screen)(?: about| on| del?| sobre)? suicid[a-z]*|suicid[a-z]* (?:questions?|screens?|screening|items?)/g,
  /(?:cause|causes|causing|increase|increases|trigger|triggers|da|dar|causa|causar|provoca|provocar|producir|produce)(?: [a-z]+){0,4} suicid[a-z]*/g,
  /(?:side effects?|black box|boxed warning|leaflet|warning label|efectos? secundarios?|advertencia|prospecto)(?: [a-z,'()]+){0,8} suicid[a-z]*|suicid[a-z]*(?: [a-z]+){0,5} (?:side effects?|efectos? secundarios?)/g,
  // of somebody else, in Spanish by the verb alone
  /se (?:[a-z]+ )?(?:suicid[a-z]+|mato|ahorco|colgo|quiso matar|quito la vida)|(?:suicidarse|matarse|quitarse la vida|ahorcarse)/g,
];

/** The clause with a gap where it speaks so. The gap is a word that nothing looks for, so that what is around it does not join. */
export const withoutNotMeant = (clause: string): string =>
  notMeant.reduce((text, pattern) => text.replaceAll(pattern, '~'), clause);

const relatives =
  '(?:brother|sister|mother|mom|mum|mommy|father|dad|parents?|son|sons|daughter|child|kid|kids|children|husband|wife|spouse|partner|boyfriend|girlfriend|ex|uncle|aunt|cousin|nephew|niece|grand[a-z]+|friends?|roommate|neighbou?r|co ?worker|colleague|boss|teacher|patients?|classmate|family member|relatives?|fiance[a-z]*|step[a-z]+|stranger|celebrity|singer|actor|man|woman|guy|girl|boy|veterans?)';
const parientes =
  '(?:herman[oa]s?|mama|papa|madre|padre|padres|hij[oa]s?|ti[oa]s?|abuel[oa]s?|prim[oa]s?|amig[oa]s?|espos[oa]|marido|mujer|novi[oa]|pareja|vecin[oa]|jef[ea]|cunad[oa]|sobrin[oa]|suegr[oa]|compañer[oa]|companer[oa]|maestr[oa]|conocid[oa]|familiar(?:es)?|paciente|ex)';

/** Somebody who is not the writer. */
const others = new RegExp(
  `(?<![a-z])(?:(?:my|his|her|their|our|a|an|the|one of my|another|some) (?:[a-z]+ )?${relatives}(?:'s|s|')?|he(?! [a-z]+(?:ado|ido|icho|echo))|she|they|someone(?: else)?|somebody|people|who|(?:mi|mis|un|una|su|sus|el|la|otro|otra) (?:[a-z]+ )?${parientes}|ella|ellos|ellas|alguien|la gente|quien)(?![a-z'])`,
  'g',
);
const familyHistory =
  /(?:family history|en mi familia (?:hay|hubo|tenemos)|history in (?:my|the|our) family|runs? in (?:my|the|our) family|antecedentes? familiares?|historia familiar)/;
const ofOthers = new RegExp(
  `^(?: attempts?| death| thoughts)? (?:of|by|in|de|del|en) (?:${others.source}|(?:my|the|our|mi|la) famil(?:y|ia))`,
);

/** Whether the words between `from` and `to` of a clause are about somebody else: the last one named before is not the writer. */
export function isOfOthers(clause: string, from: number, to: number): boolean {
  if (familyHistory.test(clause)) return true;
  if (ofOthers.test(clause.slice(to))) return true;
  const before = clause.slice(0, from).replaceAll(others, '@');
  const writer = Math.max(
    ...[...before.matchAll(/(?<![a-z])(?:i|me|myself|yo|quiero|tengo|siento|pienso)(?![a-z])/g)].map(({ index }) => index),
    -1,
  );
  return before.lastIndexOf('@') > writer;
}

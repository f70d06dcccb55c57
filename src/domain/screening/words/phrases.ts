/**
 * What somebody may say who wishes to die, to harm themselves, has a plan or the means, or says farewell, in English and in Spanish.
 * Patterns are read against a plain clause (plain-clause.ts). `own`: the words can only be about the writer; the others are left
 * alone where the clause speaks of somebody else. A list for a clinician to sign: docs/clinical/words.md.
 */
export type Phrase = { id: string; whose: 'own' | 'any'; pattern: RegExp };

const own = (id: string, ...sources: string[]): Phrase => ({ id, whose: 'own', pattern: anyOf(sources) });
const any = (id: string, ...sources: string[]): Phrase => ({ id, whose: 'any', pattern: anyOf(sources) });
const anyOf = (sources: readonly string[]) => new RegExp(`(?<![a-z'])(?:${sources.join('|')})(?![a-z])`, 'g');

// Places and people that "live" may go on to, where the wish is about those and not about life: "I don't want to live with my parents".
const notElsewhere = '(?! (?:in|with|at|near|there|alone|on|next|by|under|off|en|con|sol[oa]|cerca|ahi|alli|aca|de))';
const alive = `(?:live|living|be alive|being alive|exist|existing|wake up|keep living|continue living|go on living|stay alive)${notElsewhere}`;
const dead =
  '(?:die|be dead|dead|not be alive|not exist|never wake up|not wake up|stop existing|stop living|cease to exist|disappear|death)';
const heights = '(?:bridge|building|roof|train|balcony|window|cliff|subway|overpass|tower|tracks)';
const traffic = '(?:train|car|bus|truck|traffic|subway)';
const means =
  '(?:pills|tablets|medication|medications|meds|gun|pistol|rifle|rope|razor|razors|blade|blades|knife|poison|insulin)';
const vivir = `(?:vivir|viviendo|estar viv[oa]|seguir viv[oa]|existir|existiendo|despertar(?:me)?|la vida|esta vida|mi vida)${notElsewhere}`;
const alturas =
  '(?:puente|edificio|tren|metro|balcon|ventana|azotea|techo|vias|precipicio|barranco|acantilado|carro|camion|auto|rio)';
const medios = '(?:pastillas|pildoras|medicinas|medicamentos|cuerda|soga|pistola|arma|navaja|veneno|cuchillo)';

export const phrases: readonly Phrase[] = [
  any(
    'wish to die',
    `(?:want|wants|wanted|wanting|wish|wished|wishing|ready|rather|prefer|like|hope|hoped|hoping|pray|praying|long|longing|need|decided|plan|planning|try|trying|tried|willing|deserve)(?: to| that| for)?(?: i)?(?: could| would| was| were| am)?(?: just| simply| really| finally)?(?: to)? ${dead}`,
    'wish(?:ed)? (?:that )?i (?:was|were) (?:dead|gone|not here|not alive|no longer here)',
    '(?:wish|hope|pray|hoping|praying) (?:that )?i (?:do not|did not|would not|will not|could not|never) (?:ever )?(?:wake|woke|have to wake|exist|make it)',
    '(?:never|not) (?:been )?born',
    'sleep forever|(?:sleep|asleep|bed) (?:and|to) (?:just )?(?:never|not) wake(?: up)?',
    '(?:better off|be better) dead',
    '(?:dying|death) (?:seems|feels|sounds|looks|would be|is) (?:like )?(?:a |the |my )?(?:only |better |easier |best )?(?:relief|option|answer|solution|way out|easier|better|welcome|peaceful)',
    'death wish',
    '(?:god|lord|jesus|universe)(?: will| would| to| just| please| could)* take me|take me in my sleep',
    '(?:hope|hoping|wish|wishing|pray|praying) (?:that )?i (?:would |could |will )?(?:get|am|was|were|had been) (?:hit|struck|run over|killed)',
    'wish(?:ing|ed)? (?:the|my|that) (?:[a-z]+ ){1,4}had (?:been real|killed me|taken me)',
    '(?:not care|not mind|fine|ok|okay)(?: with it)? (?:if|whether) (?:it|the [a-z]+|this [a-z]+|my [a-z]+) kills me',
  ),
  own(
    'wish not to live',
    `(?:do|did|does) not (?:really |even |actually )?(?:want|wish|deserve|care|feel like|like) (?:to )?(?:${alive}|be in this world|be on this earth)`,
    `(?:do not (?:think|know if|know whether|know that|believe)|not (?:even )?sure(?: if| that| whether)?|unsure (?:if|whether)) i (?:even )?(?:want to|can|wanna) (?:keep |still )?(?:${alive}|go on|be here)`,
    '(?:do|did) not (?:really |even )?want to (?:be here|be around|go on|keep going|continue) (?:any more|any longer|no more|like this)',
    `no longer (?:want|wish|care) to (?:${alive}|be here|go on)`,
    `(?:tired|sick|done|exhausted|weary|fed up)(?: of| with) (?:${alive}|life|my life|this life)${notElsewhere}`,
    '(?:no|not any|lost (?:any|all|my|the)|without (?:any|a)) (?:reason|point|purpose|will|desire|wish)s? (?:left )?(?:to|in|for|of) (?:live|living|go on|going on|be alive|being alive|keep living|keep going|continue living|life|my life)',
    'nothing (?:left )?to live for',
    '(?:not|never|hardly|barely) (?:really |even )?(?:see|find|have|know) (?:any|a|much|another|the) (?:reason|point|purpose|sense) (?:to|in|for|of) (?:live|living|go on|going on|be alive|being alive|keep living|keep going|continue|existing|exist|my life|it all)',
    'what is the point of (?:me |my )?(?:being alive|living|going on|existing|my life)',
    '(?:can|could) not (?:see|picture|imagine) myself (?:being )?(?:alive|living|here|around)',
    '(?:not|never) (?:plan|planning|intend|intending) (?:on |to )(?:stick(?:ing)? around|be(?:ing)? (?:around|alive)|stay(?:ing)? alive)',
    'done with (?:everything|it all|this world)(?! (?:on|in|for|you|else))',
    '(?:only|just) (?:still )?(?:alive|here) (?:because of|for) my|only (?:reason|thing)(?: [a-z]+){0,4} (?:alive|still here)|keeping me alive',
    '(?:life|living) (?:is|was|feels) (?:not|no longer|never) (?:really |even )?worth|not worth living',
    '(?:can|could) not (?:go on|live|keep living|keep going|continue)(?: like this| any more| any longer| living| another day|$)',
    'give up on (?:life|living)|giving up on (?:life|living)|given up on (?:life|living)|done living|want out of (?:this|my) life|leave this (?:world|earth|life)',
    '(?:not|never|no longer) (?:really |even )?(?:care|matter|matters|mind) (?:if|whether) i (?:live|die|wake up|live or die)',
    '(?:everyone|everybody|they|family|kids|children|people|world|husband|wife|friends|mom|parents|all) (?:would|will|might|may) (?:all )?be (?:so much |much |a lot )?(?:better|easier|happier)(?: off)? (?:without me|if i (?:was|were|died|disappeared|did not exist))',
    'better off without me|better if i (?:was|were) (?:dead|gone|not here|not around|never born)|better if i (?:died|did not exist|disappeared)',
    '(?:no one|nobody) (?:would|will) (?:even )?(?:miss me|notice if i (?:died|was|were|disappeared)|care if i (?:died|die|was|were|disappeared))',
    'if i (?:died|did not wake up|never woke up|killed)',
    '(?:will|would|may|might) not be (?:alive|(?:here|around) (?:much longer|any more|to see (?:it|them|my|this)))',
  ),
  own(
    'ending one’s life',
    '(?:end|ending|ended|take|taking|took|finish|finishing) (?:it all|my (?:own )?life|my (?:own )?existence)|end(?:ing)? everything',
    'end(?:ing)? it (?:tonight|now|soon|today|for good|once and for all)|(?:want|going|ready|decided|plan|planning|trying|way) to (?:just )?end it',
    'put an end to (?:it all|my life|everything|myself)',
    '(?:it all|everything|life|all of this|all of it) to (?:just )?(?:be over|end|stop)',
    '(?:kill|killing|killed|hang|hanging|hanged|shoot|shooting|drown|drowning|poison|poisoning|starve|starving|stab|stabbing|suffocate|suffocating|off|offing) (?:myself|me self)',
    'kms|unalive|unaliving',
    '(?:if|when|after) i (?:was|were|am) (?:gone(?! (?:on|to|for|from|away|at|all))|dead(?! (?:tired|on my feet)))|if i (?:was|were) not (?:here|around|alive)|(?:check|checking) out for good',
    '(?:follow|join) (?:him|her)(?! (?:to|for|at|in|on))',
    'kill me (?:now|please)|(?:someone|somebody|god|please|just) (?:just |please )?kill me',
  ),
  any(
    'suicide',
    '(?:suicid|sucid|suisid|suiside|suicde)[a-z]*|death by cop',
    '(?:the|my|passive|active|chronic|constant|having) si(?= is| all| every| and| comes| has| ,|$)',
    '(?:prior|previous|past|two|three|four|five|several|multiple|last|first|second) (?:suicide )?attempts?(?! (?:to|at|with|by|of|on))',
  ),
  own(
    'self-harm',
    '(?:harm|harming|harmed|hurt|hurting|cut|cutting|burn|burning|burned|injure|injuring|mutilate|mutilating|punish|punishing) myself',
    '(?:cut|cutting|slit|slitting|slash|slashing|burn|burning|burned) (?:open )?my (?:wrists?|arms?|throat|thighs?|veins?|legs?|skin)(?! (?:cooking|on the|while))',
    '(?:start|started|starting|been|back to|keep|kept|stop) cutting(?! (?:down|back|out|my hair|carbs|calories|the|it|sugar))|cutting again',
    '(?:hit|hitting|bang|banging|smash|smashing) my (?:head|hand|fist) (?:on|against) the wall',
    '(?:with|relapsed (?:with|on|into)|urges? to) sh(?= |$)',
  ),
  any('self-harm in general', 'self ?(?:- ?)?(?:harm|injur|mutilat)[a-z]*|autolesi[a-z]*|autolastim[a-z]*|autoagre[a-z]*'),
  any(
    'means',
    'overdos[a-z]*|lethal (?:dose|amount)|sobredosis|dosis letal',
    `(?:jump|jumping|jumped|leap|leaping) (?:off|from|in front of|under|out of) (?:of )?(?:a |the |my |that )?(?:[a-z]+ )?${heights}`,
    `(?:step|stepping|walk|walking|throw myself|throwing myself|run|running|jump|jumping) (?:out )?(?:in front of|under|into) (?:a |the |an |oncoming )*(?:moving )?${traffic}`,
    '(?:drive|driving|crash|crashing|swerve|swerving|steer|steering) (?:my (?:car|truck|bike) |the car |myself )?(?:off|into) (?:a |the |an |oncoming )*(?:[a-z]+ )?(?:bridge|cliff|tree|wall|pole|traffic|barrier|river|ravine)',
    `(?:the|my|a|enough|all my|all the) ${means} (?:is |are |all |already )*(?:ready|loaded|waiting|counted|saved up|hidden)`,
    `(?:saved|saving|stockpil[a-z]+|hoard[a-z]+|hiding|hid|collecting|counting) (?:up )?(?:all |my |the |some |enough )*(?:pills|tablets|medication|meds|insulin)`,
    `(?:have|got|bought|found) (?:a |the |my |enough |some )*${means} (?:ready|to (?:die|do it|end|kill)|for (?:when|it|that day))`,
    'enough (?:[a-z]+ )?(?:pills|tablets|medication|meds|insulin)(?: [a-z]+){0,3} to (?:die|kill|end|do it|make sure|not wake)',
    '(?:have|own|got) (?:a|my) (?:gun|pistol|revolver|shotgun|rifle)(?! (?:safe|lock|range|permit|shop|show))',
    "how (?:many|much) (?:[a-z]+ ){1,3}(?:it takes|it would take|to (?:die|overdose|kill))|(?:swallow|swallowing) (?:all|them all|it all|the whole|every)|od'?d|od'?ing",
    'loaded (?:gun|pistol|rifle|shotgun|revolver)',
    '(?:bought|ordered|got|found|hid) (?:a |the |some |my )*(?:rope|poison)',
    '(?:hold|held|holding|kept|keep|take out|took out|stare at|staring at|looking at) (?:the|my|his|a|that) (?:gun|pistol|revolver|rope)(?! (?:safe|locked))',
    '(?:thinking|thought|thoughts|think) (?:about|of) jumping(?! (?:rope|jacks|for|in|back|into))',
    '(?:take|taking|took|swallow|swallowing|swallowed) (?:all|every one of|the whole bottle of|a bottle of|a whole bottle of|too many of) (?:of )?(?:my|the|those|these)? ?(?:pills|tablets|meds|medication|sleeping pills)(?! (?:every|each|with|as|in the|at|on|daily|like|correctly|the way))',
    'gun (?:to|in|against) my (?:head|mouth|temple)|noose',
  ),
  own(
    'plan',
    'do it tonight|tonight is the night',
    '(?:looking up|looked up|searching(?: for)?|searched(?: for)?|google[a-z]*|research[a-z]*|reading about) (?:[a-z]+ ){0,2}(?:ways?|methods?|how) to (?:do it|go|die|end)',
    '(?:have|had|made|got) (?:a|my|the) plan (?:(?:if|in case) (?:this|it|that|the)|to (?:die|end|kill|do it|leave this)|and (?:the )?means|for (?:how|ending|dying|my death))',
    'know (?:exactly )?how i (?:would|will|am going to|want to) (?:do it|die|end)',
    '(?:way|ways|method|methods|how) (?:of|to) (?:die|dying|kill|end it|end my|ending it|ending my)',
    'painless(?:ly)? (?:way|method|death|die)|die (?:painlessly|without pain|peacefully in my sleep)',
    '(?:picked|chosen|chose|set) (?:a|the|my) (?:date|day|night|time)(?: to die| to do it| to end| for my death| for ending|$)',
    'how many (?:pills|tablets|[a-z]+) (?:would|will|does|do) (?:it take|i need) to (?:die|kill)',
  ),
  any(
    'thoughts of death',
    '(?:think|thinking|thought|thoughts|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|obsessed|ideation|images) (?:[a-z]+ ){0,2}(?:about|of|on|with) (?:my (?:own )?)?(?:death|dying|being dead|ending (?:it|my|things|everything)|not being (?:here|alive|around)|not waking up|not existing)',
  ),
  own(
    'farewell',
    '(?:goodbye|good bye|farewell) (?:everyone|everybody|world|forever|cruel world|my (?:family|love|kids|children|friends))|this is (?:my )?(?:last |final )?(?:goodbye|good bye|farewell)',
    '(?:final|last) (?:goodbye|goodbyes|farewell|letter|words)|(?:goodbye|farewell) (?:letter|letters|note|notes|message)|(?:say|saying|said) (?:my )?(?:goodbyes|goodbye to (?:everyone|everybody|all of you|you all|the world|my (?:kids|children|family)))',
    '(?:is|be) my (?:last|final) (?:message|note|letter|text|words)|(?:will|would) not (?:have to worry about me|see me|hear from me)(?: any more| again| any longer)',
    '(?:wrote|written|writing) (?:the|my|a) (?:notes?|letters?)(?= already|$| to my (?:kids|children|family|wife|husband|mom|parents))|(?:wrote|written|writing) letters to my (?:kids|children|family|wife|husband|mom|parents)',
    'tell my [a-z]+ (?:that )?i (?:love|loved) (?:them|her|him)|(?:take care of|look after) my [a-z]+ (?:when i|after i|for me|once i)',
    '(?:forgive me|sorry) for what i am (?:about|going) to do|by the time you read this',
    '(?:given|gave|giving) away (?:all )?my (?:things|belongings|possessions)|(?:put|putting|getting) my affairs in order',
  ),

  own(
    'deseo de morir',
    '(?:quiero|quisiera|deseo|desearia|prefiero|preferiria|gustaria|necesito|ganas de|decidi|he decidido|planeo|merezco)(?: que| de)?(?: me| solo| ya| mejor| estar| simplemente| nada mas)* (?:morir(?:me)?|muera|muert[oa]|la muerte|no (?:despertar(?:me)?|existir|haber nacido|estar viv[oa])|desaparecer|dejar de (?:existir|vivir)|acabar con todo|terminar con todo)',
    'me (?:queria|quise) (?:ya )?morir',
    'ojala (?:que )?(?:ya )?(?:me )?(?:muera|muriera|no (?:despert[a-z]+|hubiera nacido|exist[a-z]+|amanezca|amaneciera)|nunca hubiera nacido)',
    '(?:nunca|no) (?:debi |deberia )?haber nacido|que me muera|quedarme dormid[oa] para siempre|dormir(?:me)? (?:para siempre|y (?:ya )?no despertar)|ya no (?:me )?despert(?:ar|ara|aria|are)|irme de este mundo|dejar este mundo',
    'mejor (?:estar(?:ia|e)?|estoy) muert[oa]|mejor (?:me )?muert[oa]',
    '(?:me da igual|no me importa|no me importaria)(?: ya)? (?:morir(?:me)?|si (?:me )?muero|si vivo o muero|vivir o morir|si vivo)',
    'la muerte (?:seria|es) (?:un alivio|mi unica|la unica|mi salida)',
    '(?:dios|diosito|senor|virgencita?)(?: ya| que| mio| hoy)* me (?:lleve|llevara|recoja|recogiera)|que me lleve(?: ya| cada noche| de una vez|$)',
    '(?:me )?durm[a-z]+ y (?:ya |que )?(?:no|nunca) (?:me )?despert[a-z]+',
    '(?:deseo|ojala|quisiera|espero)(?: que)? (?:un dia )?me (?:atropell[a-z]+|mat(?:en|e|aran|ara)|parta un rayo|caiga un)',
    '(?:mejor|ojala)(?: yo)? me (?:hubiera|hubiese) muerto|me hubiera muerto yo',
    'si me muero(?: [a-z]+){0,4} (?:mejor|no (?:me )?importa|da igual|asi descanso)|si me muero ?,? ?(?:pues )?mejor',
    '(?:quiero|quisiera) (?:ya )?(?:irme|reunirme) con (?:el|ella|ellos)(?! (?:a|al))',
  ),
  any(
    'deseaba morir',
    '(?:queria|queriendo|deseaba|ganas de|intente|intento|trato de|trate de) (?:ya )?(?:morir(?:me)?|estar muert[oa])',
  ),
  own(
    'no querer vivir',
    `(?:ya )?no (?:quiero|quisiera|deseo|tengo ganas de|soporto|aguanto|merezco|me interesa)(?: ya| mas| seguir| continuar| a)* ${vivir}`,
    '(?:ya no quiero|no quiero ya|ya no puedo) (?:seguir|estar aqui|estar en este mundo|continuar)(?: asi| viviendo| adelante| mas| ,|$)|no quiero (?:seguir|estar aqui|estar en este mundo) (?:viviendo|mas|asi)',
    'tampoco quiero (?:vivir|seguir viv[a-z]+|estar viv[oa]|existir)',
    `(?:sin|perdi|he perdido|no tengo|ninguna|pocas)(?: ya| las| la| ningun| ninguna| mas)* (?:ganas|razon|razones|motivo|motivos|deseo|deseos|voluntad) (?:de|para|por la que|por lo que|por las que) (?:${vivir}|seguir viviendo|seguir adelante|seguir)`,
    'no (?:vale|merece) la pena (?:ya )?(?:vivir|seguir|la vida|mi vida|estar viv[oa])|(?:vida|vivir|seguir viviendo) (?:ya )?no (?:me )?(?:vale|merece|tiene) (?:la pena|ningun sentido|sentido|caso)',
    'no (?:tiene|le veo|le encuentro|encuentro|veo)(?: ya)? (?:ningun )?(?:sentido|caso|razon) (?:a |en |para |de )?(?:la vida|mi vida|vivir|seguir viviendo)',
    `(?:cansad[oa]|hart[oa]|agotad[oa]|asquead[oa]) de (?:ya )?${vivir}`,
    'nada por (?:lo )?que vivir|nadie por quien vivir',
    `me canse de (?:ya )?${vivir}`,
    '(?:ya )?no quiero (?:ya )?(?:estar|seguir) (?:aqui )?(?:en|de) este mundo|(?:me voy|me ire|me fuera) de este mundo|quitarme de (?:en medio|enmedio)',
    'si (?:yo )?(?:ya )?no (?:estuviera|existiera)(?! (?:tan|cansad|enferm|deprimid|asi|en|con))',
    'ya no (?:voy a|pienso) (?:seguir|estar|vivir|llegar)(?: aqui| mas| adelante)?(?= ,|$)',
    '(?:solo|nomas|nada mas|unicamente)(?: [a-z]+){0,2} (?:sigo|estoy) viv[oa] por|si no fuera por (?:[a-z]+ ){1,3}(?:ya )?(?:no (?:estuviera|estaria|viviria|seguiria)|me (?:hubiera|habria))',
    'ya no puedo mas con (?:mi vida|esta vida|la vida)|no puedo seguir viviendo',
    '(?:estarian|estaria|seria|seran|estaran|estan) (?:todos )?(?:mucho )?(?:mejor|mas felices|mas feliz) (?:sin mi|si (?:yo )?(?:no existiera|no estuviera|me muriera|muriera|desapareciera|me fuera de este mundo))',
    'nadie me (?:extran[a-z]+|va a extranar|echaria de menos)|nadie (?:notaria|se daria cuenta|lloraria) si (?:me )?(?:muero|muriera|desaparezco|desapareciera)',
    'si (?:yo )?me (?:muriera|matara)|si (?:yo )?no existiera',
  ),
  own(
    'quitarse la vida',
    'matarme|ahorcarme|colgarme|envenenarme|dispararme|degollarme|suicidarme',
    'me (?:quiero|quisiera|queria|quise|voy a|iba a|intente|trate de|pienso|podria) (?:matar|suicidar|ahorcar|colgar|envenenar|disparar|cortar las venas|hacer dano|lastimar|quitar la vida)',
    'me (?:mato|matare|mataria|ahorco|ahorcare|suicido|suicidare|suicidaria|quito la vida|quite la vida|quitare la vida)(?! (?:trabajando|estudiando|en el|en la|haciendo|por|a trabajar|a estudiar|entrenando))',
    'quitarme la vida|arrancarme la vida',
    'me (?:he|habia|hubiera) (?:querido|intentado|tratado de|pensado en|pensado) (?:matar|suicidar|ahorcar|colgar|quitar la vida|cortar las venas|envenenar)',
    'a punto de (?:tirarme|aventarme|lanzarme|saltar|matarme|cortarme|ahorcarme)',
    '(?:dos|tres|cuatro|varios|muchos|mis|mi ultimo|el ultimo|un) intentos?(?: de suicidio)?(?= ,|$| y| cuando| hace| a los| fue| fueron| en)',
    '(?:acabar|terminar|poner fin|ponerle fin|acabare|terminare) (?:con |a )?(?:mi vida|mi existencia|todo(?: esto)?(?: de una vez| ya| hoy| esta noche)?$|todo esto)',
    'quiero que (?:ya )?(?:todo|todo esto|mi vida) (?:ya )?(?:se )?(?:acabe|termine)',
  ),
  own(
    'hacerse daño',
    '(?:hacerme|me hago|me hice|me he hecho|me hacia|hago) dano|hacerme algo(?= malo|$)|lastimarme|herirme|flagelarme',
    'cortarme|(?:volvi|vuelvo|vuelto|volver|empece|empezado|empiezo) a (?:lastimarme|herirme|autolesionarme)|me (?:estoy|estaba|sigo) (?:haciendo|causando) dano',
    'me (?:pego|golpeo|quemo|rasguno|muerdo)(?: en| con| la| el| los| mis| contra| una)* (?:cabeza|cigarro|cigarrillo|encendedor|pared|brazos|piel|munecas|piernas|a proposito)',
    '(?:me corto|me cortaba|me corte|me (?:he|habia) cortado|abrirme)(?: las venas| los brazos| las munecas| la piel| las piernas| los muslos| otra vez| de nuevo| para|$)',
    'quemarme (?:a proposito|la piel|los brazos)|golpearme a proposito',
  ),
  any(
    'medios',
    `(?:tirarme|aventarme|lanzarme|saltar|arrojarme|me (?:quiero |voy a )?(?:tirar|aventar|lanzar|arrojar|tiro|aviento))(?: de| del| desde| por| al| a| bajo| frente| la| las| el| los| un| una| mi)* ${alturas}`,
    `${medios} (?:ya )?(?:estan |esta )?(?:list[oa]s?|preparad[oa]s?|guardad[oa]s?|contad[oa]s?|cargad[oa])`,
    `(?:guardando|juntando|guarde|junte|he guardado|he juntado|escondi|escondo)(?: las| mis| muchas| unas| todas| suficientes)* (?:pastillas|pildoras|medicinas|medicamentos)`,
    '(?:suficientes|bastantes) (?:pastillas|pildoras|medicinas|medicamentos) para',
    '(?:tomarme|tragarme|me tomo|me tome|me voy a tomar)(?: todas| todo)?(?: las| mis| el| un)* (?:frasco|monton de pastillas)|tomarmel[ao]s todas|me tom[eo] todas las (?:pastillas|pildoras|medicinas)(?! (?:todos|cada|que me|como))|(?:tomarme|tragarme|me tomare|me voy a tomar) (?:todas|muchas) (?:las |mis )?(?:pastillas|pildoras|medicinas)',
    '(?:tengo|he|estoy) (?:guardad[oa]s?|escondid[oa]s?|juntad[oa]s?)(?: [a-z]+){0,3} (?:pastillas|pildoras|medicinas|medicamentos)',
    '(?:compre|consegui|tengo|escondi)(?: ya)?(?: la| una| un| el| mi)* (?:veneno|soga|cuerda|pistola|arma|raticida)',
    'me l[ao] pongo en la (?:cabeza|boca|sien)',
    'pistola en la (?:cabeza|boca|sien)|(?:pegarme|darme|meterme|me (?:pego|doy|meto)) un (?:tiro|balazo)|volarme (?:la cabeza|los sesos)',
  ),
  own(
    'plan en español',
    '(?:tengo|hice) (?:un|el|mi) plan para (?:morir(?:me)?|matarme|acabar|terminar|hacerlo|suicidarme|irme)',
    '(?:lo (?:voy a hacer|hare|hago)|voy a hacerlo|hacerlo) (?:esta noche|esta misma noche)|esta noche (?:lo hago|me mato|se acaba)',
    'ya tengo (?:la |una )?fecha$',
    'cuantas (?:pastillas|pildoras) (?:[a-z]+ ){0,4}para (?:morir|no despertar|matar)',
    'se (?:exactamente )?como (?:lo )?(?:haria|hare|voy a hacer(?:lo)?)',
    '(?:forma|formas|manera|maneras|como) (?:de )?(?:matarme|morir(?:me)?(?: sin dolor)?|suicidarme|acabar con mi vida)',
  ),
  any(
    'pensar en la muerte',
    '(?:pienso|pensar|pensando|pensado|pensamientos?|ideas?|sueno|fantaseo|fantasias?) (?:[a-z]+ ){0,2}(?:en|de|con|sobre) (?:mi (?:propia )?|la )?(?:muerte|morir(?:me)?|estar muert[oa]|no despertar|no existir)',
  ),
  own(
    'despedida',
    '(?:carta|cartas|nota|mensaje|palabras) de despedida|(?:es|sera) mi despedida|(?:mi|es la|esta es la) ultima (?:carta|despedida)',
    'me despido (?:de (?:todos|ustedes|mi familia|mis hijos|la vida|este mundo)|para siempre)|quiero despedirme de (?:todos|mi familia|mis hijos|la vida)',
    'adios (?:a todos|para siempre|mundo|mi familia|familia|mis hijos|hijos)',
    'cuando (?:yo )?(?:ya )?no (?:este|exista)(?! (?:en|de|tan|bien|cansad|mal|segur|trabajando|durmiendo|list))|cuando (?:yo )?me (?:haya ido|muera)(?! (?:a|de))',
    '(?:dile|diles|digale|digales|digan|diganle|diganles) a mis? [a-z]+ que (?:los|las|lo|la|le|les) (?:quiero|amo|ame|quise)|(?:cuiden|cuidenme|cuidame|cuide) (?:a |de )?mis? (?:hij[a-z]+|perr[a-z]+|gat[a-z]+|familia|mama|ninos?|ninas?)',
    'perdon(?:enme|ame|en|eme)? por lo que (?:voy a|estoy por)|cuando (?:lean|leas|lea) esto|me despedi de (?:todos|mi (?:mama|papa|madre|padre|familia|espos[oa]|hij[a-z]+)|mis hijos)|deje todo arreglado|ya no (?:voy a estar|estare)(?: aqui)?(?: cuando| mas|$)',
  ),
];

import { howOftenInSpanish, type TranslatedItem, yesNoInSpanish } from './translated-item';

const yesNoItem = (text: string): TranslatedItem => ({ text, options: yesNoInSpanish });

/** Spanish for the questions written for this product, by item. Those of others stand in spanish-official.ts and spanish-unvalidated.ts. */
export const ownSpanishItems: Readonly<Record<string, TranslatedItem>> = {
  'bip.1': yesNoItem(
    '¿Alguna vez un profesional de la salud le ha dicho que tiene trastorno bipolar (tipo 1, tipo 2 o parecido)?',
  ),
  'bip.2': yesNoItem(
    '¿Alguna vez ha tenido un período de al menos cuatro días seguidos con el ánimo más alto de lo normal, o más irritable de lo normal, y con claramente más energía que de costumbre (sin que fuera por alcohol o drogas)?',
  ),
  'bip.3': {
    text: 'Durante ese período, ¿qué fue claramente distinto de como es usted normalmente? Marque todo lo que corresponda.',
    options: {
      'less-sleep': 'dormir mucho menos y seguir con mucha energía',
      talking: 'hablar mucho más o más rápido',
      racing: 'pensamientos que iban muy rápido',
      plans: 'muchos más planes o actividades que de costumbre',
      risks: 'riesgos con dinero, sexo, al conducir o en negocios que normalmente no tomaría',
      powers: 'sentir que tenía poderes o una importancia especiales',
      none: 'nada de esto',
    },
  },
  'bip.4': yesNoItem(
    '¿Causó problemas serios en el trabajo, en casa, con el dinero o con la ley, o llevó a atención en un hospital?',
  ),
  'bip.5': yesNoItem('¿Se siente así ahora, o se ha sentido así en la última semana?'),
  'bip.6': yesNoItem('¿Alguna vez un medicamento para la depresión le hizo sentirse así?'),
  'psy.1': yesNoItem(
    '¿Alguna vez un profesional de la salud le ha dicho que tiene esquizofrenia, trastorno esquizoafectivo, trastorno delirante u otra enfermedad psicótica de larga duración?',
  ),
  'psy.2': yesNoItem(
    'En el último mes, ¿ha oído voces o visto cosas que otras personas no podían oír o ver (no al dormirse o al despertar, y no por alcohol o drogas)?',
  ),
  'psy.3': yesNoItem(
    'En el último mes, ¿ha tenido la seguridad de que había personas que conspiraban contra usted, controlaban sus pensamientos o le enviaban mensajes especiales?',
  ),
  'psy.4': yesNoItem(
    '¿Alguna vez ha perdido de esa manera el contacto con la realidad durante una depresión, después de un parto, con esteroides o con drogas?',
  ),
  'psy.5': yesNoItem(
    '¿Su madre, su padre, un hermano, una hermana, un hijo o una hija ha tenido esquizofrenia o una enfermedad parecida?',
  ),
  'air.1': yesNoItem('¿Un profesional de la salud le ha dicho que tiene apnea del sueño?'),
  'air.2': yesNoItem('¿Usa para eso un aparato CPAP o un dispositivo en la boca la mayoría de las noches?'),
  'air.3': yesNoItem('¿Alguien ha visto que usted deja de respirar mientras duerme?'),
  'air.4': yesNoItem('¿Ronca fuerte y además siente mucho sueño durante el día?'),
  'sub.1': {
    text: '¿Cuál fue? Marque todo lo que corresponda.',
    options: {
      ketamine_pcp: 'Ketamina o PCP',
      stimulants: 'Cocaína u otros estimulantes',
      opioids: 'Opioides',
      sedatives: 'Sedantes',
      hallucinogens: 'Alucinógenos o MDMA',
      inhalants: 'Inhalantes',
      other: 'Otra cosa',
    },
  },
  'sub.2': { text: '¿Cuándo usó alguna por última vez?', options: {} },
  'sub.3': {
    text: '¿Alguna vez ha estado en tratamiento por el uso de drogas, o lo está ahora?',
    options: { never: 'Nunca en tratamiento', past: 'En tratamiento en el pasado', now: 'En tratamiento ahora' },
  },
  'sub.6': {
    text: '¿Con qué frecuencia ha usado ketamina o PCP en el último año?',
    options: {
      once_twice: 'Una o dos veces',
      monthly: 'Mensualmente',
      weekly: 'Semanalmente',
      daily: 'A diario o casi a diario',
    },
  },
  'sub.4': yesNoItem('¿Alguna vez se ha inyectado una droga?'),
  'sub.5': {
    text: '¿Con qué frecuencia ha usado cannabis en el último año?',
    options: howOftenInSpanish,
  },
};

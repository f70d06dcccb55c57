import { type TranslatedItem, yesNoInSpanish } from './translated-item';

/** The line above every item of PHQ-9 and GAD-7 ("Spanish for the USA"). */
const pfizerStem = 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?';

const pfizerFrequency = {
  'not-at-all': 'Ningún día',
  'several-days': 'Varios días',
  'more-than-half': 'Más de la mitad de los días',
  'nearly-every-day': 'Casi todos los días',
};

const pfizerItem = (text: string): TranslatedItem => ({ stem: pfizerStem, text, options: pfizerFrequency });
const asqItem = (text: string): TranslatedItem => ({ text, options: yesNoInSpanish });

/** The notice on the Spanish sheets of PHQ-9 and GAD-7. */
export const pfizerNoticeInSpanish =
  'Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir.';

/**
 * The publishers' own Spanish, word for word as at least two independent public copies have it, each in the form for adults.
 * Not ours to improve: a correction comes from the publisher's copy alone. translations.ts says what is still to be compared.
 */
export const officialSpanishItems: Readonly<Record<string, TranslatedItem>> = {
  'asq.1': asqItem('En las últimas semanas, ¿ha deseado estar muerto?'),
  'asq.2': asqItem('En las últimas semanas, ¿ha sentido que usted o su familia estarían mejor si estuviera muerto?'),
  'asq.3': asqItem('En la última semana, ¿ha estado pensando en suicidarse?'),
  'asq.4': asqItem('¿Alguna vez ha intentado suicidarse?'),
  'asq.5': asqItem('¿Está pensando en suicidarse en este momento?'),
  'phq9.1': pfizerItem('Poco interés o placer en hacer cosas'),
  'phq9.2': pfizerItem('Se ha sentido decaído(a), deprimido(a) o sin esperanzas'),
  'phq9.3': pfizerItem('Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado'),
  'phq9.4': pfizerItem('Se ha sentido cansado(a) o con poca energía'),
  'phq9.5': pfizerItem('Sin apetito o ha comido en exceso'),
  'phq9.6': pfizerItem(
    'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
  ),
  'phq9.7': pfizerItem(
    'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
  ),
  'phq9.8': pfizerItem(
    '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
  ),
  'phq9.9': pfizerItem('Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera'),
  'phq9.difficulty': {
    text: 'Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?',
    options: {
      'not-difficult': 'No ha sido difícil',
      somewhat: 'Un poco difícil',
      very: 'Muy difícil',
      extremely: 'Extremadamente difícil',
    },
  },
  'gad7.1': pfizerItem('Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta'),
  'gad7.2': pfizerItem('No ha sido capaz de parar o controlar su preocupación'),
  'gad7.3': pfizerItem('Se ha preocupado demasiado por motivos diferentes'),
  'gad7.4': pfizerItem('Ha tenido dificultad para relajarse'),
  'gad7.5': pfizerItem('Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)'),
  'gad7.6': pfizerItem('Se ha molestado o irritado fácilmente'),
  'gad7.7': pfizerItem('Ha tenido miedo de que algo terrible fuera a pasar'),
  'auditc.1': {
    text: '¿Con qué frecuencia consume alguna bebida alcohólica?',
    options: {
      never: 'Nunca',
      'monthly-or-less': 'Una o menos veces al mes',
      '2-4-a-month': 'De 2 a 4 veces al mes',
      '2-3-a-week': 'De 2 a 3 veces a la semana',
      '4-or-more-a-week': '4 o más veces a la semana',
    },
  },
  'auditc.2': {
    text: '¿Cuántas consumiciones de bebidas alcohólicas suele realizar en un día de consumo normal?',
    help: 'Una consumición es un trago: una cerveza de 12 oz, una copa de vino de 5 oz o 1.5 oz de licor.',
    options: {
      '1-or-2': '1 o 2',
      '3-or-4': '3 o 4',
      '5-or-6': '5 o 6',
      '7-to-9': 'De 7 a 9',
      '10-or-more': '10 o más',
    },
  },
  'auditc.3': {
    text: '¿Con qué frecuencia toma 6 o más bebidas alcohólicas en un solo día?',
    options: {
      never: 'Nunca',
      'less-than-monthly': 'Menos de una vez al mes',
      monthly: 'Mensualmente',
      weekly: 'Semanalmente',
      daily: 'A diario o casi a diario',
    },
  },
};

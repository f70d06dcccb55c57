import { howOftenInSpanish, type TranslatedItem, yesNoInSpanish } from './translated-item';

const lastMonth = (text: string): TranslatedItem => ({ stem: 'En el último mes…', text, options: yesNoInSpanish });

/**
 * Our own Spanish of questions that others published in English only, or whose Spanish no two public copies share. Shown with
 * "Traducción propia, no validada"; the reviewer sees a score of theirs as unvalidated.
 */
export const unvalidatedSpanishItems: Readonly<Record<string, TranslatedItem>> = {
  'asq.4.when': {
    text: '¿Cuándo fue el intento más reciente?',
    options: { 'within-12-months': 'En los últimos 12 meses', 'over-1-year-ago': 'Hace más de 1 año' },
  },
  'pcptsd5.exposure': {
    stem: 'A veces a las personas les pasan cosas fuera de lo común o especialmente aterradoras, horribles o traumáticas. Por ejemplo: un accidente grave o un incendio; una agresión o un abuso físico o sexual; un terremoto o una inundación; una guerra; ver que matan o hieren gravemente a alguien; la muerte de un ser querido por homicidio o suicidio.',
    text: '¿Alguna vez ha vivido un evento de este tipo?',
    options: yesNoInSpanish,
  },
  'pcptsd5.1': lastMonth('¿ha tenido pesadillas sobre el evento o los eventos, o ha pensado en ellos cuando no quería?'),
  'pcptsd5.2': lastMonth(
    '¿ha hecho un gran esfuerzo por no pensar en el evento o los eventos, o ha hecho lo posible por evitar situaciones que se los recordaran?',
  ),
  'pcptsd5.3': lastMonth('¿ha estado constantemente en guardia, alerta, o se ha sobresaltado con facilidad?'),
  'pcptsd5.4': lastMonth('¿se ha sentido sin emociones o distanciado(a) de las personas, las actividades o lo que le rodea?'),
  'pcptsd5.5': lastMonth(
    '¿se ha sentido culpable, o no ha podido dejar de culparse a sí mismo(a) o a otras personas, por el evento o los eventos o por los problemas que hayan causado?',
  ),
  'drug.1': {
    text: '¿Cuántas veces en el último año ha usado una droga ilegal o ha usado un medicamento recetado por razones no médicas?',
    options: howOftenInSpanish,
  },
};

import { expect, test } from 'vitest';
import { catalogue } from './catalogue';
import { officialSpanishItems } from './spanish-official';
import { ownSpanishItems } from './spanish-own';
import { unvalidatedSpanishItems } from './spanish-unvalidated';
import { spanishOf, wordings } from './translations';

const askedOfPatients = catalogue.filter(({ kind }) => kind === 'self');
const items = askedOfPatients.flatMap(({ items: all }) => all);

test('every built-in instrument says whose Spanish it has', () => {
  expect(Object.keys(wordings).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test.each(items.map((item) => [item.id, item] as const))('%s has Spanish for the question and for each answer', (id, item) => {
  const spanish = spanishOf(id);
  expect(spanish?.words.text).toBeTruthy();
  expect(Object.keys(spanish?.words.options ?? {})).toEqual(item.options.map(({ code }) => code));
  expect(spanish?.words.stem !== undefined).toBe(
    (item.stem ?? askedOfPatients.find(({ items: all }) => all.includes(item))?.stem ?? '') !== '',
  );
});

test('each question has its Spanish from one place, and none is left over for a question that is gone', () => {
  const all = [officialSpanishItems, ownSpanishItems, unvalidatedSpanishItems].flatMap((one) => Object.keys(one));
  expect(all.sort()).toEqual(items.map(({ id }) => id).sort());
});

// The published words, copied here a second time on purpose: a slip in one of the two is seen.
test.each([
  ['asq.1', 'En las últimas semanas, ¿ha deseado estar muerto?'],
  ['asq.2', 'En las últimas semanas, ¿ha sentido que usted o su familia estarían mejor si estuviera muerto?'],
  ['asq.3', 'En la última semana, ¿ha estado pensando en suicidarse?'],
  ['asq.4', '¿Alguna vez ha intentado suicidarse?'],
  ['asq.5', '¿Está pensando en suicidarse en este momento?'],
  ['phq9.2', 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas'],
  ['phq9.9', 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera'],
  ['gad7.7', 'Ha tenido miedo de que algo terrible fuera a pasar'],
  ['auditc.3', '¿Con qué frecuencia toma 6 o más bebidas alcohólicas en un solo día?'],
])('%s is asked in the publisher’s Spanish', (id, text) => {
  expect(spanishOf(id)).toMatchObject({ origin: 'official', words: { text } });
});

test.each(['pcptsd5.exposure', 'pcptsd5.1', 'pcptsd5.5', 'drug.1', 'asq.4.when'])('%s is marked as our own translation', (id) => {
  expect(spanishOf(id)?.origin).toBe('unvalidated');
});

test('help stands outside the item: the question about drinks keeps its published words', () => {
  const words = spanishOf('auditc.2')?.words;
  expect(words?.text).toBe('¿Cuántas consumiciones de bebidas alcohólicas suele realizar en un día de consumo normal?');
  expect(words?.help).toContain('trago');
});

test('what is not our own wording names who must still confirm it', () => {
  for (const [id, { spanish, toConfirm }] of Object.entries(wordings))
    expect(toConfirm.length > 0, id).toBe(spanish === 'official' || spanish === 'unvalidated');
  expect(wordings.asq?.toConfirm.map(({ who }) => who)).toContain('bilingual-clinician');
});

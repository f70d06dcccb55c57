import { cadss6 } from '@/domain/instruments/cadss-6';
import { catalogue } from '@/domain/instruments/catalogue';
import type { Instrument } from '@/domain/instruments/instrument';
import type { Item } from '@/domain/instruments/item';
import { madrs } from '@/domain/instruments/madrs';
import type { NumberScale } from '@/domain/instruments/number-scale';
import { packCatalogue } from '@/domain/instruments/packs/pack-catalogue';
import { spanishOf, wordings } from '@/domain/instruments/translations';
import { heading, table } from './table';

/** Every questionnaire in the product: wording, codes, scoring, license and source. */
export function instrumentsPage(): string {
  return `${heading('The questionnaires', 'Wording that belongs to others stands here unchanged, with its notice.')}
${catalogue.map(sectionOf).join('\n')}
# From content packs

Labels in our own words: what a patient reads comes from the clinic's licensed pack, and without one the questionnaire is hidden.

${packCatalogue.map(({ construct }) => sectionOf(construct)).join('\n')}
# Numbers only

A clinician enters the numbers and reads the words from a licensed form of their own.

${table(['Scale', 'Items', 'Each', 'Bands', 'Notice', 'Licence', 'Source'], [madrs, cadss6].map(numbersOf))}
`;
}

const numbersOf = ({ name, labels, itemMax, bands, copyright, licenceBasis, source }: NumberScale) => [
  name,
  labels.join(' · '),
  `0 to ${itemMax}`,
  bands.map(({ from, band }) => `from ${from} ${band}`).join(', '),
  copyright,
  licenceBasis,
  source,
];

function sectionOf(instrument: Instrument): string {
  const { loinc } = instrument;
  const codes = [loinc?.panel && `panel LOINC ${loinc.panel}`, loinc?.total && `total LOINC ${loinc.total}`]
    .filter(Boolean)
    .join(', ');
  return `## ${instrument.name} (\`${instrument.id}\`, version ${instrument.version})

${[
  `Answered by: ${instrument.kind === 'self' ? 'the patient' : 'a clinician'}. Looks back: ${instrument.recallWindow}.`,
  codes,
  `Notice: ${instrument.copyright}`,
  `Licence: ${instrument.licenceBasis}`,
  languagesOf(instrument.id),
  `Source: ${instrument.source}`,
]
  .filter((line) => line !== '')
  .map((line) => `- ${line}`)
  .join('\n')}
${instrument.stem ? `\n> ${instrument.stem}\n` : ''}
${table(['Item', 'Text', 'LOINC', 'Answers', 'Spanish'], instrument.items.map(rowOf))}

${scoringOf(instrument)}
`;
}

/** In which languages it is asked, whose Spanish that is, and what a person must still confirm. */
function languagesOf(id: string): string {
  const wording = wordings[id];
  if (wording === undefined) return '';
  const words = {
    official: 'in the publisher’s Spanish',
    own: 'in our Spanish',
    unvalidated: 'in our own translation, unvalidated',
  };
  const asked = wording.spanish === null ? 'English only' : `English, and ${words[wording.spanish]}`;
  const open = wording.toConfirm.map(({ who, what }) => `\n  - To confirm (${confirmers[who]}): ${what}.`);
  return `Asked in: ${asked} (${wording.source}).${open.join('')}`;
}

const confirmers = {
  'bilingual-clinician': 'a bilingual clinician',
  'publisher-copy': 'against the publisher’s copy',
  'rights-holder': 'with the rights holder',
};

/** The Spanish of an item as it is shown, with a mark where it is an own translation. */
function spanishCell(item: Item): string {
  const spanish = spanishOf(item.id);
  if (spanish === null) return '';
  const { origin, words } = spanish;
  const { stem, text, help, options } = words;
  return [
    stem && `*${stem}*`,
    text,
    Object.values(options).join(' · '),
    help && `(help, outside the item: ${help})`,
    origin === 'unvalidated' && '**own translation, unvalidated**',
  ]
    .filter(Boolean)
    .join('<br>');
}

const rowOf = (item: Item) => [
  `${item.id}${item.required ? '' : ' (optional)'}`,
  `${item.text}${item.askedWhen ? ` *(asked after ${item.askedWhen.anyOf.map(({ item: id, codes }) => `${id} = ${codes.join(' or ')}`).join(', or ')})*` : ''}`,
  item.loinc ?? '',
  item.options
    .map(({ label, points, loinc }) => `${label}${points === undefined ? '' : ` = ${points}`}${loinc ? ` (${loinc})` : ''}`)
    .join(' · '),
  spanishCell(item),
];

function scoringOf(instrument: Instrument): string {
  if (instrument.scoring.kind === 'read' || !('bands' in instrument)) return 'Read answer by answer; there is no total.';
  const bands = instrument.bands.map(({ from, band }) => `from ${from} ${band}`).join(', ');
  const cutoffs = instrument.cutoffs.map(({ from, sex, note }) => `${from}${sex ? ` (${sex})` : ''}: ${note}`).join('; ');
  return [
    `Total ${instrument.scoring.min} to ${instrument.scoring.max}, none while an item is missing.`,
    bands && `Bands: ${bands}.`,
    cutoffs && `Cut-offs: ${cutoffs}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

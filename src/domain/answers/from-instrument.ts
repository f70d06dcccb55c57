import type { Instrument } from '@/domain/instruments/instrument';
import type { Item } from '@/domain/instruments/item';
import { spanishOf, wordings } from '@/domain/instruments/translations';
import type { PackInstrument } from '@/domain/instruments/content-pack';
import type { Aside, AskedWhen, Question } from './question';

/** The oldest date that is believed for something that happened. */
const longAgo = '1900-01-01';

/** The items of a published instrument as questions: ids, words, options and branching are the instrument's own. */
export function fromInstrument(instrument: Instrument, offers: readonly Aside[] = ['declined']): readonly Question[] {
  return instrument.items.map((item): Question => {
    const { id, required, options } = item;
    const { keptCodes } = item;
    const base = { id, required, offers, askedWhen: askedWhen(item), keptCodes, verbatim: wordsOf(instrument, item) };
    switch (item.answer ?? 'one') {
      case 'one':
        return { ...base, kind: 'choice', options: options.map(({ code, label }) => ({ code, label })) };
      case 'several':
        return { ...base, kind: 'choices', none: 'none', options: options.map(({ code, label }) => ({ code, label })) };
      case 'date':
        return { ...base, kind: 'date', earliest: longAgo };
      case 'text':
        return { ...base, kind: 'text', max: 500, format: 'lines' };
    }
  });
}

/**
 * The items of a licensed instrument: asked in the words of its content pack, and only of a case that began while the pack was
 * here. Nothing waits for the answers; a branch for the whole stands in for those of the items.
 */
export const fromPack = ({ construct }: PackInstrument, whole?: AskedWhen): readonly Question[] =>
  fromInstrument(construct).map((question) => ({
    ...question,
    licensed: construct.id,
    required: false,
    askedWhen: whole ?? question.askedWhen,
  }));

const askedWhen = (item: Item): Question['askedWhen'] =>
  item.askedWhen && {
    anyOf: item.askedWhen.anyOf.map(({ item: question, codes }) => ({ question, codes })),
    atLeast: item.askedWhen.atLeast,
  };

function wordsOf(instrument: Instrument, item: Item): Question['verbatim'] {
  const spanish = spanishOf(item.id);
  return {
    language: 'en',
    stem: (item.stem ?? instrument.stem) || undefined,
    text: item.text,
    instrument: instrument.name,
    copyright: instrument.copyright,
    spanish: spanish === null ? undefined : { ...spanish, notice: wordings[instrument.id]?.notice },
  };
}

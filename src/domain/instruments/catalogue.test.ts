import { describe, expect, test } from 'vitest';
import { catalogue, findInstrument } from './catalogue';
import { clinicalCodesOf, wrongCodes } from './code-check';
import type { Instrument } from './instrument';
import { DECLINED } from './item';
import { packCatalogue } from './packs/pack-catalogue';

const all: readonly Instrument[] = [...catalogue, ...packCatalogue.map(({ construct }) => construct)];

describe('the codes of every instrument', () => {
  test('all have a right check digit', () => {
    expect(all.flatMap(clinicalCodesOf).length).toBeGreaterThan(120);
    expect(wrongCodes(all)).toEqual([]);
  });

  test('one mistyped digit anywhere in a copy of the catalogue is caught', () => {
    const places = all.flatMap(clinicalCodesOf);
    for (const place of places) {
      const copy = structuredClone(all).map((instrument) => spoil(instrument as Instrument, place.where, place.instrument));
      expect(wrongCodes(copy), `${place.instrument} ${place.where}`).toContainEqual(
        expect.objectContaining({ where: place.where }),
      );
    }
  });

  test('no two questions of one instrument share a code, nor two answers of one question', () => {
    for (const { items } of all) {
      const codes = items.flatMap(({ loinc }) => (loinc ? [loinc] : []));
      expect(new Set(codes).size).toBe(codes.length);
      for (const { options } of items) expect(new Set(options.map(({ code }) => code)).size).toBe(options.length);
    }
  });
});

describe('the catalogue', () => {
  test.each(all)('$name carries its notice, its license and its source', ({ copyright, licenceBasis, source, items }) => {
    expect([copyright, licenceBasis, source].every((text) => text.length > 5)).toBe(true);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test.each(all)('$name branches only on earlier questions and on answers they offer', ({ items }) => {
    items.forEach(({ askedWhen }, place) => {
      for (const { item, codes } of askedWhen?.anyOf ?? []) {
        const earlier = items.slice(0, place).find(({ id }) => id === item);
        expect([DECLINED, ...(earlier?.options.map(({ code }) => code) ?? [])]).toEqual(expect.arrayContaining([...codes]));
      }
    });
  });

  test('an instrument is found by its id', () => {
    expect(findInstrument('phq-9')?.name).toBe('PHQ-9');
    expect(findInstrument('mdq')).toBeNull();
  });
});

/** Adds one to the last digit before the dash of one code. */
function spoil(instrument: Instrument, where: string, id: string): Instrument {
  if (instrument.id !== id) return instrument;
  const wrong = (code: string | undefined) => code?.replace(/(\d)-/, (_, digit: string) => `${(Number(digit) + 1) % 10}-`);
  return {
    ...instrument,
    loinc: {
      panel: where === 'panel' ? wrong(instrument.loinc?.panel) : instrument.loinc?.panel,
      total: where === 'total' ? wrong(instrument.loinc?.total) : instrument.loinc?.total,
    },
    items: instrument.items.map((item) => ({
      ...item,
      loinc: where === item.id ? wrong(item.loinc) : item.loinc,
      answerList: where === `${item.id} answers` ? wrong(item.answerList) : item.answerList,
      options: item.options.map((option) => ({
        ...option,
        loinc: where === `${item.id} = ${option.code}` ? wrong(option.loinc) : option.loinc,
      })),
    })),
  };
}

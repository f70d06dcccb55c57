import { describe, expect, test } from 'vitest';
import { sha256 } from '@/domain/screening/sha-256';
import { signPack as sign, unsignedPack as unsigned } from '@/testing/content-packs';
import type { OpenedPack } from './content-pack';
import { openPack } from './content-pack';
import { cssrsScreener } from './packs/cssrs-screener';
import { packCatalogue } from './packs/pack-catalogue';
import { qidsSr16 } from './packs/qids-sr16';

const open = (raw: unknown) => openPack(cssrsScreener, raw, sha256);
const refusal = (opened: OpenedPack) => (opened.shown ? 'shown' : opened.because);

describe('a content pack', () => {
  test('in order brings the wording, and keeps codes and branching', () => {
    const opened = open(sign(unsigned));
    expect(opened).toMatchObject({ shown: true, instrument: { version: 'demo-1', copyright: 'Demo notice' } });
    const third = opened.shown ? opened.instrument.items[2] : undefined;
    expect(third).toMatchObject({
      text: 'Demo wording of cssrs.3',
      loinc: '93248-3',
      askedWhen: { anyOf: [{ item: 'cssrs.2' }] },
    });
  });

  test('may be laid out in any way', () => {
    const turned = Object.fromEntries(Object.entries(sign(unsigned)).reverse());
    expect(open(JSON.parse(JSON.stringify(turned, null, 4))).shown).toBe(true);
  });

  test.each([
    ['is absent', undefined, 'no content pack was found'],
    ['is not a pack', { hello: 1 }, 'not well formed'],
    ['has one word changed', { ...sign(unsigned), copyright: 'Other notice' }, 'altered'],
    [
      'has one question changed',
      { ...sign(unsigned), items: unsigned.items.map((item) => ({ ...item, text: 'No' })) },
      'altered',
    ],
    ['has a space added', { ...sign(unsigned), version: 'demo-1 ' }, 'altered'],
    ['carries another hash', { ...sign(unsigned), sha256: sha256('other') }, 'altered'],
    ['is for another instrument', sign({ ...unsigned, instrument: 'mdq' }), 'is for "mdq"'],
    ['was acknowledged by nobody', sign({ ...unsigned, acknowledgedBy: null }), 'nobody has acknowledged'],
    ['was acknowledged at no time', sign({ ...unsigned, acknowledgedAt: '' }), 'nobody has acknowledged'],
    ['lacks a question', sign({ ...unsigned, items: unsigned.items.slice(1) }), 'wrong items'],
    ['has its questions in another order', sign({ ...unsigned, items: unsigned.items.toReversed() }), 'wrong items'],
    [
      'has other answers',
      sign({ ...unsigned, items: unsigned.items.map((item) => ({ ...item, options: [{ code: 'maybe', label: 'Maybe' }] })) }),
      'wrong answers for cssrs.1',
    ],
  ])('that %s is refused with a sentence', (_, raw, because) => {
    expect(refusal(open(raw))).toContain(because);
    expect(refusal(open(raw))).toMatch(/^C-SSRS Screener stays hidden: .+\.$/);
  });

  test('of an instrument whose answers are licensed too must word them', () => {
    const items = qidsSr16.construct.items.map(({ id }) => ({ id, text: `Demo wording of ${id}` }));
    const bare = sign({ ...unsigned, instrument: 'qids-sr16', items });
    expect(refusal(openPack(qidsSr16, bare, sha256))).toContain('does not word the answers of qids.1');

    const options = ['0', '1', '2', '3'].map((code) => ({ code, label: `Demo answer ${code}` }));
    const full = openPack(
      qidsSr16,
      sign({ ...unsigned, instrument: 'qids-sr16', items: items.map((item) => ({ ...item, options })) }),
      sha256,
    );
    expect(full.shown && full.instrument.items[0]?.options[3]).toMatchObject({ label: 'Demo answer 3', points: 3 });
  });
});

test('every licensed instrument is hidden without a pack', () => {
  expect(packCatalogue.map((definition) => openPack(definition, undefined, sha256).shown)).toEqual([false, false, false, false]);
});

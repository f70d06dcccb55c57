import { createHash } from 'node:crypto';
import { packText } from '@/domain/instruments/content-pack';
import { cssrsScreener } from '@/domain/instruments/packs/cssrs-screener';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A pack of the licensed suicide screen with made-up words, in order but for its signature. */
export const unsignedPack = {
  instrument: 'cssrs-screener',
  version: 'demo-1',
  copyright: 'Demo notice',
  licenceBasis: 'Demo licence',
  acknowledgedBy: 'Demo Marigold',
  acknowledgedAt: '2026-01-05',
  items: cssrsScreener.construct.items.map(({ id }) => ({ id, text: `Demo wording of ${id}` })),
};

export const signPack = (pack: object) => ({ ...pack, sha256: sha256(packText(pack)) });

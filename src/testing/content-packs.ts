import { type PackInstrument, packText } from '@/domain/instruments/content-pack';
import { platformSha256 } from '@/server/sha-256';
import { cssrsScreener } from '@/domain/instruments/packs/cssrs-screener';

/** A pack of a licensed instrument with made-up words, in order but for its signature. */
export const unsignedPackOf = ({ construct, wordsAnswers }: PackInstrument) => ({
  instrument: construct.id,
  version: 'demo-1',
  copyright: 'Demo notice',
  licenceBasis: 'Demo licence',
  acknowledgedBy: 'Demo Marigold',
  acknowledgedAt: '2026-01-05',
  items: construct.items.map(({ id, options }) => ({
    ...{ id, text: `Demo wording of ${id}` },
    ...(wordsAnswers ? { options: options.map(({ code }) => ({ code, label: `Demo answer ${code}` })) } : {}),
  })),
});

/** The one of the suicide screen. */
export const unsignedPack = unsignedPackOf(cssrsScreener);

export const signPack = (pack: object) => ({ ...pack, sha256: platformSha256(packText(pack)) });

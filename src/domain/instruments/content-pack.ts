import { z } from 'zod';
import type { Instrument, Score } from './instrument';
import type { ItemAnswers } from './item';

const line = (max: number) => z.string().trim().min(1).max(max);

/** The licensed wording of one instrument, kept outside the repository by the clinic that holds the license. */
const ContentPack = z.strictObject({
  instrument: line(60),
  version: line(60),
  copyright: line(1000),
  licenceBasis: line(1000),
  /** The person at the clinic who confirmed the license, and when (ISO date); null until then. */
  acknowledgedBy: z.string().trim().max(200).nullish(),
  acknowledgedAt: z.string().trim().max(40).nullish(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  items: z
    .array(
      z.strictObject({
        id: line(60),
        text: line(2000),
        options: z
          .array(z.strictObject({ code: line(60), label: line(500) }))
          .max(20)
          .optional(),
      }),
    )
    .min(1)
    .max(100),
});
type ContentPack = z.infer<typeof ContentPack>;

/** An instrument of which only construct labels in our own words, codes and scoring are known until a pack brings the wording. */
export type PackInstrument = {
  construct: Instrument;
  /** True when the answers too are worded by the pack. */
  wordsAnswers: boolean;
  /** What the answers add up to, for a clinician; absent where they are read another way. */
  score?: (answers: ItemAnswers) => Score;
};

export type OpenedPack = { shown: true; instrument: Instrument } | { shown: false; because: string };

/**
 * Puts the wording of a pack into its instrument. An absent, altered, unacknowledged or ill-fitting pack is refused with a
 * sentence, and the instrument stays hidden. `sha256` hashes text to lower-case hex.
 */
export function openPack(definition: PackInstrument, raw: unknown, sha256: (text: string) => string): OpenedPack {
  const { construct } = definition;
  const refuse = (because: string): OpenedPack => ({ shown: false, because: `${construct.name} stays hidden: ${because}.` });
  if (raw === undefined || raw === null) return refuse('no content pack was found');

  const parsed = ContentPack.safeParse(raw);
  if (!parsed.success)
    return refuse(`the content pack is not well formed (${parsed.error.issues[0]?.path.join('.') || 'whole file'})`);
  const pack = parsed.data;
  if (pack.instrument !== construct.id) return refuse(`the content pack is for "${pack.instrument}"`);
  // The raw file is hashed, not what the schema made of it, so that nothing trimmed or dropped goes unseen.
  if (sha256(packText(raw)) !== pack.sha256) return refuse('the content pack was altered after it was signed');
  if (!pack.acknowledgedBy || !isDate(pack.acknowledgedAt)) return refuse('nobody has acknowledged its license');

  const misfit = whyItDoesNotFit(definition, pack);
  return misfit ? refuse(misfit) : { shown: true, instrument: withWording(construct, pack) };
}

/** The text that is signed: the pack without its `sha256`, as JSON with sorted keys, so that layout does not matter. */
export function packText(raw: unknown): string {
  return JSON.stringify(raw, (key, value: unknown) => {
    if (key === 'sha256') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

function whyItDoesNotFit({ construct, wordsAnswers }: PackInstrument, pack: ContentPack): string | null {
  const wanted = construct.items.map(({ id }) => id);
  const given = pack.items.map(({ id }) => id);
  if (wanted.length !== given.length || wanted.some((id, place) => given[place] !== id)) {
    return `the content pack has the wrong items (${wanted.join(', ')} are needed, in this order)`;
  }
  for (const [place, { id, options }] of construct.items.entries()) {
    const labelled = pack.items[place]?.options;
    if (!labelled) {
      if (wordsAnswers) return `the content pack does not word the answers of ${id}`;
      continue;
    }
    if (labelled.map(({ code }) => code).join() !== options.map(({ code }) => code).join()) {
      return `the content pack has the wrong answers for ${id}`;
    }
  }
  return null;
}

function withWording(construct: Instrument, pack: ContentPack): Instrument {
  const items = construct.items.map((item, place) => {
    const worded = pack.items[place];
    const options = item.options.map((option, at) => ({ ...option, label: worded?.options?.[at]?.label ?? option.label }));
    return { ...item, text: worded?.text ?? item.text, options };
  });
  return { ...construct, version: pack.version, copyright: pack.copyright, licenceBasis: pack.licenceBasis, items };
}

const isDate = (text: string | null | undefined) => /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text ?? '');

import { z } from 'zod';

const crisisLine = z.strictObject({
  id: z.string(),
  /** Names stay as they are in both languages: that is what the person who answers will say. */
  name: z.string(),
  /** `emergency` and `lifeline` are for danger now; a `group` line is for people who share something; a `warm` line is for a hard night, never for imminent risk. */
  kind: z.enum(['emergency', 'lifeline', 'text', 'county', 'group', 'warm']),
  call: z.strictObject({ href: z.string().startsWith('tel:'), shown: z.string() }).optional(),
  /** `words`: what to write, so that somebody who speaks the language answers. */
  text: z.strictObject({ number: z.string(), words: z.strictObject({ en: z.string(), es: z.string() }).optional() }).optional(),
  chat: z.url().optional(),
  languages: z.array(z.enum(['en', 'es', 'other'])).min(1),
  /** The day on which somebody last compared the number with its source; null: nobody yet. Checked before each release and monthly. */
  lastVerified: z.iso.date().nullable(),
  source: z.string(),
});
export type CrisisLine = z.infer<typeof crisisLine>;

/** Every number a person in danger or in a hard night may need, in the order in which to show them. */
export const crisisLines = z.array(crisisLine).parse([
  {
    id: '911',
    name: '911',
    kind: 'emergency',
    call: { href: 'tel:911', shown: '911' },
    languages: ['en', 'es', 'other'],
    lastVerified: '2026-11-23',
    source: 'US emergency number',
  },
  {
    id: '988',
    name: '988 Suicide & Crisis Lifeline',
    kind: 'lifeline',
    call: { href: 'tel:988', shown: '988' },
    text: { number: '988' },
    chat: 'https://988lifeline.org/chat/',
    languages: ['en', 'es', 'other'],
    lastVerified: '2026-11-23',
    source: '988 Suicide & Crisis Lifeline; press 1 veterans, 2 Spanish',
  },
  {
    id: 'crisis-text-line',
    name: 'Crisis Text Line',
    kind: 'text',
    text: { number: '741741', words: { en: 'HOME', es: 'AYUDA' } },
    languages: ['en', 'es'],
    lastVerified: '2024-01-01',
    source: 'California Assembly e-alert 2024; AYUDA for Spanish is general knowledge',
  },
  {
    id: 'la-county',
    name: 'Los Angeles County Department of Mental Health Help Line',
    kind: 'county',
    call: { href: 'tel:+18008547771', shown: '1-800-854-7771' },
    languages: ['en', 'es', 'other'],
    lastVerified: '2024-01-01',
    source: 'LA County DMH ACCESS, open day and night; LAist 2022, California Assembly e-alert 2024',
  },
  {
    id: 'trevor-project',
    name: 'Trevor Project',
    kind: 'group',
    call: { href: 'tel:+18664887386', shown: '1-866-488-7386' },
    languages: ['en'],
    lastVerified: null,
    source: 'General knowledge, high confidence; to be compared with thetrevorproject.org',
  },
  {
    id: 'trans-lifeline',
    name: 'Trans Lifeline',
    kind: 'group',
    call: { href: 'tel:+18775658860', shown: '1-877-565-8860' },
    languages: ['en', 'es'],
    lastVerified: null,
    source: 'General knowledge, high confidence; to be compared with translifeline.org',
  },
  {
    id: 'friendship-line',
    name: 'Friendship Line California, Institute on Aging',
    kind: 'group',
    call: { href: 'tel:+18886701360', shown: '1-888-670-1360' },
    languages: ['en'],
    lastVerified: null,
    source: 'General knowledge, medium confidence; to be compared with ioaging.org',
  },
  {
    id: 'ca-peer-run-warm-line',
    name: 'California Peer-Run Warm Line',
    kind: 'warm',
    call: { href: 'tel:+18556009276', shown: '1-855-600-9276' },
    languages: ['en', 'es'],
    lastVerified: '2024-01-01',
    source: 'California Assembly e-alert 2024 (older number 1-855-845-7415)',
  },
  {
    id: 'calhope-warm-line',
    name: 'CalHOPE Warm Line',
    kind: 'warm',
    call: { href: 'tel:+18333174673', shown: '1-833-317-4673' },
    languages: ['en', 'es'],
    lastVerified: '2024-01-01',
    source: 'California Assembly e-alert 2024',
  },
]);

/** Deaf or hard of hearing: dial this relay number first, then the line. */
export const relayNumber = '711';

/** A link that opens the phone's messages with the number and, where the line asks for one, the word already written. */
export function textLink(number: string, word?: string): string {
  return word ? `sms:${number}?&body=${word}` : `sms:${number}`;
}

/** Lines whose number was never compared with its source, or last before the given day (YYYY-MM-DD). */
export function staleCrisisLines(before: string): CrisisLine[] {
  return crisisLines.filter(({ lastVerified }) => lastVerified === null || lastVerified < before);
}

import type { Locale } from '@/domain/shared/preferences';

export const consentKinds = ['telehealth', 'privacy', 'treatment-information', 'reminders'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** How a consent may be given. So far only in writing, by the signed-in person. */
export const consentMethods = ['on-page'] as const;

/** Those a person may say no to without losing anything. */
export const optionalKinds = ['reminders'] as const satisfies readonly ConsentKind[];

/** One version of the words, by the SHA-256 of each language's text: words that change without a new version fail a test. */
type ConsentVersion = { version: string; sha256: Readonly<Record<Locale, string>> };

export type ConsentForm = {
  kind: ConsentKind;
  /** Without it the questions do not begin. */
  needed: boolean;
  /** What the button says yes to: an agreement, or having read something. */
  asks: 'agreement' | 'reading';
  /** Newest first. The old ones stay: people read what they agreed to in the words of that day. */
  versions: readonly [ConsentVersion, ...ConsentVersion[]];
};

/**
 * What is asked before the first question, in order. The words stand in messages/<locale>/consent-texts.json by kind and
 * version. `telehealth` is what California asks for before a visit by video (Business and Professions Code 2290.5).
 */
export const consentForms: readonly ConsentForm[] = [
  {
    kind: 'telehealth',
    needed: true,
    asks: 'agreement',
    versions: [
      {
        version: '2026-11',
        sha256: {
          en: '3ee9c2893b858584545c7610b45d212573099451cc166c86a850ca3d7c4de135',
          es: 'd210362166bc01a4fef85ce96ee2d5d0c1b7f44b71a81c5f4b963bd4ec347a24',
        },
      },
    ],
  },
  {
    kind: 'privacy',
    needed: true,
    asks: 'agreement',
    versions: [
      {
        version: '2026-11',
        sha256: {
          en: 'cdfc8ae88456adf06d653f7b2748e85818c5c87515b2767e06c02f3098aaeb35',
          es: 'a3009ef7b580381bf014f6106e31a94d60d79f0085c94b2703ba2538a627d653',
        },
      },
    ],
  },
  {
    // Not a consent to treatment: that is talked over with a clinician, and given there.
    kind: 'treatment-information',
    needed: true,
    asks: 'reading',
    versions: [
      {
        version: '2026-11',
        sha256: {
          en: '7991c2179d4d83318b2db33b748a362872116057f28dea31e9e0f9cdf97caf46',
          es: 'a43315085d70365a84d79580a3594eee0cbb2a0e957eb6d82a630b8ecb1d1823',
        },
      },
    ],
  },
  {
    kind: 'reminders',
    needed: false,
    asks: 'agreement',
    versions: [
      {
        version: '2026-11',
        sha256: {
          en: 'c6f30329835fb48e63f4ec9deee2eb31d4447dde7ef5c47e72842f3d05c07fe6',
          es: 'b2e9f77a7e00f015a57cfe992578164902c10d16d3f4f078af51795f0527071c',
        },
      },
    ],
  },
];

/** The version that is asked for now. */
export const currentVersion = ({ versions: [newest] }: ConsentForm): string => newest.version;

/** The form of a kind. */
export function formOf(kind: ConsentKind): ConsentForm {
  const form = consentForms.find((one) => one.kind === kind);
  if (form === undefined) throw new Error(`no consent is called ${kind}`);
  return form;
}

/** The place of a form in the order, from 1: its address, since no word of health may stand there. */
export const ordinalOf = (form: ConsentForm): number => consentForms.indexOf(form) + 1;

/** The form at this place, or null. */
export const formAt = (ordinal: number): ConsentForm | null => consentForms[ordinal - 1] ?? null;

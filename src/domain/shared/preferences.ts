import { z } from 'zod';

export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a reader may choose in the header: each form sends one of the three. */
export const choosePreference = z.strictObject({
  locale: z.enum(locales).optional(),
  text: z.enum(textSizes).optional(),
  theme: z.enum(themes).optional(),
  back: z.string().max(512).optional(),
});

/** Cookies that hold the choices. None of them says anything about the person beyond the choice itself. */
export const preferenceCookie = { locale: 'cw.locale', text: 'cw.text', theme: 'cw.theme' } as const;

/** Narrows an unknown cookie value to one of the allowed words; anything else is the first of them. */
export function oneOf<const T extends string>(allowed: readonly [T, ...T[]], value: string | undefined): T {
  return allowed.find((word) => word === value) ?? allowed[0];
}

/** The language of a page: what was chosen, else the first of Accept-Language that we have, else English. */
export function localeFrom(chosen: string | undefined, acceptLanguage: string | null): Locale {
  const picked = locales.find((locale) => locale === chosen);
  if (picked) return picked;

  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return { language: tag.split('-')[0]?.toLowerCase(), weight: q ? Number(q.slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);

  for (const { language } of asked) {
    const known = locales.find((locale) => locale === language);
    if (known) return known;
  }
  return 'en';
}

/** A return path inside this site. Anything that a browser could read as another host leads to the front page. */
export function safeBackPath(back: string | undefined): string {
  return back && /^\/(?![/\\])[^\\\s]*$/.test(back) ? back : '/';
}

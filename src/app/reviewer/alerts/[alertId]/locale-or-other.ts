import { locales } from '@/domain/shared/preferences';

/** One of our languages, or `other` for any else. */
export const localeOrOther = (code: string) => locales.find((known) => known === code) ?? 'other';

import type { Locale } from '@/domain/shared/preferences';
import { english, type Messages } from './english';
import { spanish } from './spanish';

/** All texts of a language. For whole pages of prose; single sentences come by getTranslations. Server only: it is the whole catalog. */
export function textsOf(locale: Locale): Messages {
  return locale === 'es' ? spanish : english;
}

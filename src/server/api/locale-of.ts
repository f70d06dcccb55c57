import { type Locale, localeFrom } from '@/domain/shared/preferences';
import { readPreference } from '@/server/auth/cookies';

/** The language in which the sender of a request reads: as chosen, else as the browser asks, else English. The pages do the same. */
export const localeOf = (headers: Headers): Locale =>
  localeFrom(readPreference(headers, 'locale') ?? undefined, headers.get('accept-language'));

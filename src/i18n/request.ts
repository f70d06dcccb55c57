import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeFrom, preferenceCookie } from '@/domain/shared/preferences';
import { textsOf } from './texts';

/** The language of one request: the reader's cookie (written again at sign-in), else the browser. Paths carry no language. */
export default getRequestConfig(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const locale = localeFrom(jar.get(preferenceCookie.locale)?.value, sent.get('accept-language'));
  return { locale, messages: textsOf(locale), timeZone: 'America/Los_Angeles' };
});

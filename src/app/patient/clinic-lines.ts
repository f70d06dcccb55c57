import { getLocale, getTranslations } from 'next-intl/server';
import { locations } from '@/domain/shared/locations';
import type { LineToShow } from '@/ui/kit/crisis-lines';
import { hourInWords } from '@/domain/shared/time/in-words';

/** The clinic's own phone numbers as rows, each with its hours: whoever calls at night must know that nobody answers. */
export async function clinicLines(): Promise<LineToShow[]> {
  const [t, locale] = await Promise.all([getTranslations('crisis'), getLocale()]);
  return locations.map(({ id, name, phone, opens, closes }) => ({
    id,
    href: phone.href,
    title: t('callClinic', { name }),
    note: t('clinicNote', { number: phone.shown, opens: hourInWords(opens, locale), closes: hourInWords(closes, locale) }),
  }));
}

import { getTranslations } from 'next-intl/server';
import { clinicLines } from '@/app/patient/clinic-lines';
import type { EarlyNotice } from '@/domain/answers/early-notice';
import { crisisLines, relayNumber, textLink } from '@/domain/shared/crisis-lines';
import type { Locale } from '@/domain/shared/preferences';
import { CrisisLines, type LineToShow } from '@/ui/kit/crisis-lines';

/** The lines that fit whoever reads this: by age for a minor, by country for the others. Abroad only the clinic's own numbers work. */
export async function crisisLinesFor(early: EarlyNotice, locale: Locale) {
  const t = await getTranslations('crisis');
  if (early === 'outside-us') return <CrisisLines lines={await clinicLines()} />;
  const chat = crisisLines.find(({ id }) => id === '988')?.chat;
  return (
    <>
      <CrisisLines
        lines={[
          { id: '988', href: 'tel:988', title: t('call988'), note: t('call988Note'), look: '988' },
          { id: '911', href: 'tel:911', title: t('call911'), note: t('call911Note'), look: '911' },
          ...(early === 'minor' ? await linesOfYouth(locale) : []),
        ]}
        pairs={[
          { id: 'text', href: textLink('988'), title: t('text988') },
          ...(chat ? [{ id: 'chat', href: chat, title: t('chat988') }] : []),
        ]}
      />
      <p className="tiny quiet">{t('press', { relay: relayNumber })}</p>
    </>
  );
}

/** For young people: a line to write to, one for young LGBTQ people, and the county's, which knows who treats minors. */
async function linesOfYouth(locale: Locale): Promise<LineToShow[]> {
  const t = await getTranslations('crisis');
  return crisisLines.flatMap(({ id, kind, call, text }): LineToShow[] => {
    if (kind === 'text' && text?.words) {
      const [number, word] = [text.number, text.words[locale]];
      return [{ id, href: textLink(number, word), title: t('textLine', { word, number }), note: t('textLineNote') }];
    }
    if (id === 'trevor-project' && call) return [{ id, href: call.href, title: call.shown, note: t('group.trevor-project') }];
    if (kind === 'county' && call)
      return [{ id, href: call.href, title: t('county', { number: call.shown }), note: t('countyNote') }];
    return [];
  });
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { clinicLines } from '@/app/patient/clinic-lines';
import { PatientShell } from '@/app/patient-shell';
import { paths } from '@/app/paths';
import { UnfinishedAnswerLink } from '@/app/unfinished-answer-link';
import { crisisLines, relayNumber, textLink } from '@/domain/shared/crisis-lines';
import { CrisisLines, type LineToShow } from '@/ui/kit/crisis-lines';
import css from './crisis.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('crisis');
  return { title: t('title') };
}

/** The same numbers as public/crisis.html, in one language and in the site's frame. Asks for nothing. */
export default async function CrisisPage({ searchParams }: { searchParams: Promise<{ back?: string }> }) {
  const [t, locale, clinic, { back }] = await Promise.all([getTranslations('crisis'), getLocale(), clinicLines(), searchParams]);
  const other = crisisLines.flatMap((line): LineToShow[] => {
    if (line.kind === 'text' && line.text?.words) {
      const { number, words } = line.text;
      const word = words[locale];
      return [{ id: line.id, href: textLink(number, word), title: t('textLine', { word, number }), note: t('textLineNote') }];
    }
    if (line.kind === 'county' && line.call) {
      return [{ id: line.id, href: line.call.href, title: t('county', { number: line.call.shown }), note: t('countyNote') }];
    }
    return [];
  });
  const groups = (['trevor-project', 'trans-lifeline', 'friendship-line'] as const).flatMap((id): LineToShow[] => {
    const call = crisisLines.find((line) => line.id === id)?.call;
    return call === undefined ? [] : [{ id, href: call.href, title: call.shown, note: t(`group.${id}`) }];
  });
  const warm = crisisLines.flatMap(({ id, kind, name, call }): LineToShow[] =>
    kind === 'warm' && call ? [{ id, href: call.href, title: call.shown, note: t('warmNote', { name }) }] : [],
  );
  return (
    <PatientShell help={null}>
      <div className={css.crisis}>
        <header>
          <h1>{t('title')}</h1>
          <p className="measure">{t('lede')}</p>
        </header>
        <div>
          <CrisisLines lines={firstLines(t)} pairs={pairs(t)} />
          <p className="tiny quiet">{t('press', { relay: relayNumber })}</p>
        </div>
        {back === 'question' ? <UnfinishedAnswerLink question={paths.questionAnswer()} /> : null}
        <section>
          <h2>{t('meanwhileTitle')}</h2>
          <ul className={css.list}>
            {(['meanwhile1', 'meanwhile2', 'meanwhile3'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('moreTitle')}</h2>
          <CrisisLines lines={other} />
        </section>
        <section>
          <h2>{t('groupTitle')}</h2>
          <CrisisLines lines={groups} />
        </section>
        <section>
          <h2>{t('warmTitle')}</h2>
          <p>{t('warmIntro')}</p>
          <CrisisLines lines={warm} />
        </section>
        <section>
          <h2>{t('clinicTitle')}</h2>
          <p>{t('clinicIntro')}</p>
          <CrisisLines lines={clinic} />
        </section>
        <section>
          <h2>{t('otherTitle')}</h2>
          <p className="measure">{t('other')}</p>
        </section>
      </div>
    </PatientShell>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'crisis'>>>;

const firstLines = (t: Words): LineToShow[] => [
  { id: '911', href: 'tel:911', title: t('call911'), note: t('call911Note'), look: '911' },
  { id: '988', href: 'tel:988', title: t('call988'), note: t('call988Note'), look: '988' },
];

function pairs(t: Words): LineToShow[] {
  const chat = crisisLines.find((line) => line.id === '988')?.chat;
  return [
    { id: 'text-988', href: textLink('988'), title: t('text988') },
    ...(chat ? [{ id: 'chat-988', href: chat, title: t('chat988') }] : []),
  ];
}

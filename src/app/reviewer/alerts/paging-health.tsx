'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AlertsView } from '@/domain/safety/alert-view';
import { Notice } from '@/ui/kit/notice';
import { Tag, VerdictMark } from '@/ui/kit/status';
import { paths } from '../../paths';
import { useClockWords } from '../queue/use-clock-words';
import css from './alerts.module.css';

/** Whether a page would go out now: the programs, the mail, and somebody to receive it. A silent part is named in words. */
export function PagingHealth({ view, nowMs }: { view: AlertsView; nowMs: number }) {
  const t = useTranslations('alerts.life');
  const { say, exact } = useClockWords();
  const { heartbeats, lettersWaiting, onCall } = view;
  const said = (at: string | null, isSilent: boolean) => {
    if (at === null) return t('never');
    const sinceMs = nowMs - Date.parse(at);
    return !isSilent && sinceMs < 60_000 ? t('aliveNow') : t(isSilent ? 'silent' : 'alive', { time: say(sinceMs) });
  };
  const silent = heartbeats.filter(({ isSilent }) => isSilent);
  return (
    <section className={css.part} aria-labelledby="life">
      <h2 id="life">{t('title')}</h2>
      {silent.length === 0 ? null : (
        <Notice tone="wait" icon="alert">
          {t('silentNotice', { names: silent.map(({ name }) => t(name)).join(', ') })}
        </Notice>
      )}
      {lettersWaiting === 0 ? null : (
        <Notice tone="wait" icon="alert">
          {t('letters', { count: lettersWaiting })}
        </Notice>
      )}
      {onCall.people.length > 0 ? null : (
        <Notice tone="wait" icon="alert" action={<Link href={paths.onCall()}>{t('calendar')}</Link>}>
          {t('nobodyNotice')}
        </Notice>
      )}
      <dl className={css.life}>
        {heartbeats.map(({ name, at, isSilent }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <VerdictMark verdict={isSilent ? 'not' : 'fits'}>{said(at, isSilent)}</VerdictMark>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('pagedNow')}</dt>
          <dd>
            {onCall.people.length === 0 ? <Tag tone="dawn">{t('nobody')}</Tag> : null}
            <ol className={css.order}>
              {onCall.people.map((name) => (
                <li key={name}>{name}</li>
              ))}
              <li className="quiet">{t('then')}</li>
            </ol>
          </dd>
        </div>
      </dl>
      <p className="small quiet">
        {onCall.nextGap === null ? t('covered') : t('gap', { from: exact(onCall.nextGap.from), to: exact(onCall.nextGap.to) })}
      </p>
    </section>
  );
}

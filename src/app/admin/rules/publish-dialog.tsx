'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { PublishReply, RulePackRow } from '@/domain/screening/pack-views';
import { api } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { Faults } from './faults';
import { PackChanges } from './pack-changes';
import css from './rules.module.css';
import { Trouble } from './trouble';
import { useDay } from './use-day';

type PublishDialogProps = { pack: RulePackRow; onPublished: (words: string) => void };

/** The second person's step: read, tick, publish. There is no way back, so it takes two acts. */
export function PublishDialog({ pack: { id, version, effectiveFrom, changes }, onPublished }: PublishDialogProps) {
  const t = useTranslations('rules.publish');
  const day = useDay();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [reply, setReply] = useState<PublishReply | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function publish() {
    setBusy(true);
    setError(null);
    try {
      const answer = await api.rules.publish.mutate({ rulePackId: id });
      setReply(answer);
      if (answer.outcome === 'published') {
        dialog.current?.close();
        onPublished(t('done', { version, when: day(answer.effectiveFrom) }));
        router.refresh();
      }
    } catch (caught) {
      setError(caught);
    }
    setBusy(false);
  }

  const actions = (
    <>
      <Button look="go" disabled={!isSure || isBusy} onClick={publish}>
        {isBusy ? t('busy') : t('go')}
      </Button>
      <Button onClick={() => dialog.current?.close()}>{t('back')}</Button>
    </>
  );
  return (
    <>
      <Button aria-label={t('actNamed', { version })} onClick={() => dialog.current?.showModal()}>
        {t('act')}
      </Button>
      <Dialog ref={dialog} id={`publish-${id}`} title={t('title', { version })} actions={actions}>
        <p>{t('text', { when: effectiveFrom === null ? '' : day(effectiveFrom) })}</p>
        <p>{t('tried')}</p>
        {changes === null ? null : <PackChanges changes={changes} />}
        <label className={css.tick}>
          <input type="checkbox" checked={isSure} onChange={({ target }) => setSure(target.checked)} />
          {t('confirm')}
        </label>
        <LiveRegion>
          {reply?.outcome === 'faulty' ? (
            <Notice tone="wait">
              <p>{t('faulty')}</p>
              <Faults faults={reply.faults} />
            </Notice>
          ) : null}
        </LiveRegion>
        <Trouble error={error} />
      </Dialog>
    </>
  );
}

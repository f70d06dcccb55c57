'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { PublishReply, RulePackRow } from '@/domain/screening/pack-views';
import { browserApi } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { PackFaults } from './pack-faults';
import { PackChangesTable } from './pack-changes-table';
import css from './rules.module.css';
import { PackActionError } from './pack-action-error';
import { useFormatDay } from './use-format-day';

type PublishDialogProps = { pack: RulePackRow; onPublished: (words: string) => void };

/** The second person's step: read, tick, publish. It cannot be undone, so it takes two actions. */
export function PublishDialog({ pack: { id, version, effectiveFrom, changes }, onPublished }: PublishDialogProps) {
  const t = useTranslations('rules.publish');
  const day = useFormatDay();
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
      const answer = await browserApi.rules.publish.mutate({ rulePackId: id });
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
        {changes === null ? null : <PackChangesTable changes={changes} />}
        <label className={css.tick}>
          <input type="checkbox" checked={isSure} onChange={({ target }) => setSure(target.checked)} />
          {t('confirm')}
        </label>
        <LiveRegion>
          {reply?.outcome === 'faulty' ? (
            <Notice tone="wait">
              <p>{t('faulty')}</p>
              <PackFaults faults={reply.faults} />
            </Notice>
          ) : null}
        </LiveRegion>
        <PackActionError error={error} />
      </Dialog>
    </>
  );
}

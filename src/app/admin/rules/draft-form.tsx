'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { DraftReply } from '@/domain/screening/pack-views';
import type { RulePack } from '@/domain/screening/rule-pack';
import { browserApi } from '@/trpc/client';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { TextArea } from '@/ui/kit/field';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { useFieldFaults } from '../../use-field-faults';
import { PackFaults } from './pack-faults';
import css from './rules.module.css';
import { PackActionError } from './pack-action-error';

const asText = (pack: RulePack) => JSON.stringify(pack, null, 2);

/** Another version of the rules, as text. Every fault comes back at once, and what was typed stays. */
export function DraftForm({ template }: { template: RulePack }) {
  const t = useTranslations('rules.draft');
  const router = useRouter();
  const [text, setText] = useState(() => asText(template));
  const [isBusy, setBusy] = useState(false);
  const [reply, setReply] = useState<DraftReply | null>(null);
  const [error, setError] = useState<unknown>(null);
  const fields = useFieldFaults({ labels: { pack: t('label') }, places: { text: 'pack' } });

  async function keep(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    setReply(null);
    fields.clear();
    try {
      const answer = await browserApi.rules.draft.mutate({ text });
      setReply(answer);
      if (answer.outcome === 'faulty') fields.show({ pack: t('faulty', { count: answer.faults.length }) });
      if (answer.outcome === 'drafted') {
        forgetDraft('rule-pack');
        router.refresh();
      }
    } catch (caught) {
      if (!fields.take(caught)) setError(caught);
    }
    setBusy(false);
  }

  const faults = reply?.outcome === 'faulty' ? reply.faults : null;
  return (
    <section className={css.part} aria-labelledby="draft">
      <h2 id="draft">{t('title')}</h2>
      <form className={css.form} onSubmit={keep} data-draft="rule-pack">
        <LiveRegion>
          {faults ? (
            <Notice tone="wait">
              <PackFaults faults={faults} />
            </Notice>
          ) : null}
          {reply?.outcome === 'drafted' ? <Notice tone="calm">{t('done')}</Notice> : null}
        </LiveRegion>
        <PackActionError error={error} />
        <TextArea
          id="pack"
          className={css.pack}
          label={t('label')}
          hint={t('hint')}
          error={fields.faults.pack}
          value={text}
          onChange={({ target }) => setText(target.value)}
          rows={24}
          maxLength={40_000}
          spellCheck={false}
          autoComplete="off"
        />
        <div className={css.acts}>
          <Button type="submit" look="go" disabled={isBusy}>
            {isBusy ? t('busy') : t('go')}
          </Button>
          <Button
            look="bare"
            onClick={() => {
              setText(asText(template));
              forgetDraft('rule-pack');
            }}
          >
            {t('afresh')}
          </Button>
        </div>
      </form>
    </section>
  );
}

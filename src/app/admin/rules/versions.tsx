'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { RulePackRow } from '@/domain/screening/pack-views';
import { Button } from '@/ui/kit/button';
import { DataTable } from '@/ui/kit/data-table';
import { EmptyState } from '@/ui/kit/empty-state';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { PublishDialog } from './publish-dialog';
import css from './rules.module.css';
import { WideTable } from './wide-table';
import { PackComparisonPanel } from './pack-comparison-panel';
import { useFormatDay } from './use-format-day';

type VersionsProps = { packs: readonly RulePackRow[]; mayCompare: boolean };

/** Every version, who made it and when, and what the reader can do with it. */
export function Versions({ packs, mayCompare }: VersionsProps) {
  const t = useTranslations('rules.versions');
  const [tried, setTried] = useState<RulePackRow | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const afterPublishing = (words: string) => {
    setSaid(words);
    heading.current?.focus(); // the button that was pressed goes away with the draft
  };
  return (
    <section className={css.part} aria-labelledby="versions">
      <h2 id="versions" ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <LiveRegion>{said === null ? null : <Notice tone="calm">{said}</Notice>}</LiveRegion>
      {packs.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <WideTable label={t('caption')}>
          <DataTable caption={t('caption')}>
            <thead>
              <tr>
                {(['version', 'state', 'drafted', 'publishedBy', 'effective', 'acts'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {packs.map((pack) => (
                <VersionRow
                  key={pack.id}
                  pack={pack}
                  onTry={mayCompare && pack.faults.length === 0 ? setTried : undefined}
                  onPublished={afterPublishing}
                />
              ))}
            </tbody>
          </DataTable>
        </WideTable>
      )}
      {tried ? <PackComparisonPanel key={tried.id} pack={tried} /> : null}
    </section>
  );
}

type RowProps = { pack: RulePackRow; onTry?: (pack: RulePackRow) => void; onPublished: (words: string) => void };

function VersionRow({ pack, onTry, onPublished }: RowProps) {
  const t = useTranslations('rules');
  const day = useFormatDay();
  const { version, state, drafted, published, effectiveFrom, faults, mayPublish } = pack;
  const signed = ({ name, at }: RulePackRow['drafted']) => t('versions.signed', { name, when: day(at) });
  return (
    <tr>
      <th scope="row">{version}</th>
      <td>
        {t(`state.${state}`)}
        {faults.length > 0 ? <p className={css.fault}>{t('versions.unusable', { count: faults.length })}</p> : null}
      </td>
      <td>{signed(drafted)}</td>
      <td>{published === null ? t('versions.notYet') : signed(published)}</td>
      <td>{effectiveFrom === null ? null : day(effectiveFrom)}</td>
      <td>
        <div className={css.acts}>
          {onTry ? (
            <Button aria-label={t('try.actNamed', { version })} onClick={() => onTry(pack)}>
              {t('try.act')}
            </Button>
          ) : null}
          {mayPublish ? <PublishDialog pack={pack} onPublished={onPublished} /> : null}
          {state === 'draft' && !mayPublish ? <span className="quiet">{t('versions.ownDraft')}</span> : null}
        </div>
      </td>
    </tr>
  );
}

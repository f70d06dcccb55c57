'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { PackComparison, RulePackRow } from '@/domain/screening/pack-views';
import { browserApi } from '@/trpc/client';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { Skeleton } from '@/ui/kit/skeleton';
import css from './rules.module.css';
import { ChangedCases, ChangedRules } from './changed-findings';
import { PackActionError } from './pack-action-error';

/** A draft tried on every case's newest answers. It runs once when it is shown: each run is written down. */
export function PackComparisonPanel({ pack: { id, version } }: { pack: RulePackRow }) {
  const t = useTranslations('rules.try');
  const [run, setRun] = useState<PackComparison | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    browserApi.rules.compare.mutate({ rulePackId: id }).then(setRun, setError);
  }, [id]);

  if (error !== null) return <PackActionError error={error} />;
  return (
    <div className={css.part}>
      <LiveRegion>{run === null ? <Skeleton label={t('busy')} /> : <Said run={run} version={version} />}</LiveRegion>
      {run === null ? null : <ChangedRules rules={run.rules} />}
      {run === null ? null : <ChangedCases cases={run.cases} />}
    </div>
  );
}

function Said({ run, version }: { run: PackComparison; version: string }) {
  const t = useTranslations('rules.try');
  const { against, replayed, unreadable, decided, noted, notReplayed, cases } = run;
  return (
    <>
      <h3>{t('title', { version, against })}</h3>
      <p>{replayed + unreadable === 0 ? t('none') : t('summary', { replayed, decided, noted })}</p>
      {unreadable > 0 ? <Notice tone="wait">{t('unreadable', { count: unreadable })}</Notice> : null}
      {notReplayed.length > 0 ? <Notice tone="wait">{t('notReplayed')}</Notice> : null}
      {cases.length < decided + noted ? <p>{t('first', { count: cases.length })}</p> : null}
      <p className="quiet">{t('logged')}</p>
    </>
  );
}

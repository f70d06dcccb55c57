'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { Fragment } from 'react';
import { decisionKinds } from '@/domain/queue/decision';
import { Key } from '@/ui/kit/status';
import { paths } from '../../../paths';
import { useKeys } from '../../use-keys';

const columns = () => [...document.querySelectorAll<HTMLElement>('[data-column]')];
const criteria = () => [...document.querySelectorAll<HTMLElement>('[data-criterion]')].filter((one) => one.checkVisibility());

/** Moves focus by one among these; from elsewhere it begins at the first. */
function step(among: readonly HTMLElement[], by: 1 | -1) {
  const here = among.findIndex((one) => one.contains(document.activeElement));
  const next = here < 0 ? 0 : Math.min(among.length - 1, Math.max(0, here + by));
  among[next]?.focus();
}

/** From anywhere in a column `[` and `]` lead to the neighbor's heading. */
function jump(by: 1 | -1) {
  const all = columns();
  const here = all.findIndex((heading) => heading.parentElement?.contains(document.activeElement));
  all[here < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here + by))]?.focus();
}

const press = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click();

/** The keys of a case, and their names at the foot. */
export function CaseKeys() {
  const t = useTranslations('case.keys');
  const router = useRouter();
  useKeys({
    '[': () => jump(-1),
    ']': () => jump(1),
    j: () => step(criteria(), 1),
    k: () => step(criteria(), -1),
    p: () => window.print(),
    h: press('[data-key="h"]'),
    'Ctrl+Enter': press('[data-key="decide"]'),
    Escape: () => router.push(paths.queue()),
    ...Object.fromEntries(decisionKinds.map((kind, n) => [String(n + 1), press(`input[name="kind"][value="${kind}"]`)])),
  });
  const hints = [
    [['1', String(decisionKinds.length)], 'decide'],
    [['[', ']'], 'column'],
    [['j', 'k'], 'criterion'],
    [['Enter'], 'rule'],
    [['p'], 'print'],
    [['Esc'], 'queue'],
  ] as const;
  return (
    <footer className="keybar no-print">
      <p className="keys">
        {hints.map(([keys, words]) => (
          <span key={words}>
            {keys.map((key, place) => (
              <Fragment key={key}>
                {/* The one hint that names a row of keys by its ends. */}
                {words === 'decide' && place > 0 ? ` ${t('to')} ` : null}
                <Key>{key}</Key>
              </Fragment>
            ))}{' '}
            {t(words)}
          </span>
        ))}
      </p>
    </footer>
  );
}

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/kit/button';
import { Key } from '@/ui/kit/status';
import css from './decide-form.module.css';

type DecisionActionsProps = { isChosen: boolean; isBusy: boolean; onRelease: () => void };

/** Decide, hand the case back, or print it. */
export function DecisionActions({ isChosen, isBusy, onRelease }: DecisionActionsProps) {
  const t = useTranslations('case.decide');
  return (
    <div className={css.acts}>
      <Button type="submit" look="go" data-key="decide" disabled={!isChosen || isBusy}>
        {t('go')} <Key>Ctrl</Key> <Key>Enter</Key>
      </Button>
      <span className={css.actsOther}>
        <Button onClick={onRelease} disabled={isBusy} data-key="h">
          {t('back')} <Key>h</Key>
        </Button>
        <Button look="bare" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </span>
    </div>
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { monthNames } from '@/domain/shared/time/in-words';
import { Button } from '@/ui/kit/button';
import { SelectField, TextField } from '@/ui/kit/field';
import { Notice } from '@/ui/kit/notice';
import { paths } from '../../paths';
import { EntranceCard } from '../entrance-card';
import styles from '../enter.module.css';
import { TokenForm } from './token-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request.answer'))('title') };
}

const problems = ['refused', 'date', 'wait', 'late'] as const;

/** Where a mailed question leads. Being looked at does nothing, and nothing is shown before the date of birth fits. */
export default async function QuestionPage({ searchParams }: { searchParams: Promise<{ problem?: string }> }) {
  const [t, asked, locale] = await Promise.all([getTranslations('request.open'), searchParams, getLocale()]);
  const problem = problems.find((known) => known === asked.problem);
  const signIn = <a href={paths.enter()}>{t('signIn')}</a>;
  return (
    <EntranceCard head={{ title: t('title'), lede: t('lede') }}>
      {problem === undefined ? null : (
        <Notice tone="wait" role="status" action={signIn}>
          {t(`problem.${problem}`)}
        </Notice>
      )}
      <TokenForm
        action={paths.openQuestion()}
        without={
          <p>
            {t('without')} {signIn}
          </p>
        }
      >
        <fieldset>
          <legend className="choices__legend">{t('legend')}</legend>
          <div className={styles.born}>
            <SelectField id="month" name="month" label={t('month')} autoComplete="bday-month" defaultValue="" required>
              <option value="" disabled>
                {t('monthNone')}
              </option>
              {monthNames(locale).map((name, n) => (
                <option key={name} value={n + 1}>
                  {name}
                </option>
              ))}
            </SelectField>
            <TextField id="day" name="day" label={t('day')} autoComplete="bday-day" {...digits(2)} />
            <TextField id="year" name="year" label={t('year')} autoComplete="bday-year" {...digits(4)} />
          </div>
        </fieldset>
        <Button type="submit" look="go">
          {t('go')}
        </Button>
      </TokenForm>
      <p className={styles.actions}>
        <a href={paths.enter()}>{t('other')}</a>
      </p>
    </EntranceCard>
  );
}

const digits = (most: number) =>
  ({ inputMode: 'numeric', pattern: most === 4 ? '\\d{4}' : '\\d{1,2}', maxLength: most, required: true }) as const;

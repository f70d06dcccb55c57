import { getTranslations } from 'next-intl/server';
import { paths } from '@/app/paths';
import type { SafetyCheck } from '@/domain/safety/safety-check';
import { companyAnswers, safeNowAnswers } from '@/domain/safety/safety-check';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { HelpForm } from './help-form';
import css from './care.module.css';

async function formWords(sent: 'askSent' | 'checkSent') {
  const t = await getTranslations('patient-care');
  return { sending: t('sending'), sent: t(sent), kept: t('kept') };
}

type AskForCallProps = {
  /** The person who asks, so that a request kept on a shared device never goes out in another's name. */
  personId: string;
  /** The clinic was alerted already. */
  isAgain: boolean;
  /** Answers are still being given: they go to the clinicians as they are. */
  isAnswering: boolean;
};

/** The second step of "I need help now", and the only one that pages somebody. One large button; it works without script. */
export async function AskForCall({ personId, isAgain, isAnswering }: AskForCallProps) {
  const t = await getTranslations('patient-care');
  return (
    <HelpForm action={paths.askForHelp()} className={css.ask} words={await formWords('askSent')}>
      <input type="hidden" name="for" value={personId} />
      <Button type="submit" look={isAgain ? 'plain' : 'go'} wide className={css.large}>
        {t(isAgain ? 'askAgain' : 'ask')}
      </Button>
      {isAgain ? null : <p className="small">{t(isAnswering ? 'askHintAnswering' : 'askHint')}</p>}
    </HelpForm>
  );
}

/** Two questions for whoever calls: safe now, and alone or not. What was said before is shown, and can be said again. */
export async function SafetyQuestions({ personId, checkId, check }: { personId: string; checkId: string; check: SafetyCheck }) {
  const t = await getTranslations('patient-care');
  return (
    <HelpForm action={paths.saySafety()} className={css.questions} words={await formWords('checkSent')} isEachSent>
      <input type="hidden" name="for" value={personId} />
      <input type="hidden" name="-check" value={checkId} />
      <Choices legend={t('safeNow.ask')}>
        {safeNowAnswers.map((answer) => (
          <Choice
            key={answer}
            name="safe"
            value={answer}
            label={t(`safeNow.${answer}`)}
            aside={answer === 'unsure'}
            defaultChecked={check.safeNow?.answer === answer}
          />
        ))}
      </Choices>
      <Choices legend={t('company.ask')}>
        {companyAnswers.map((answer) => (
          <Choice
            key={answer}
            name="company"
            value={answer}
            label={t(`company.${answer}`)}
            defaultChecked={check.company?.answer === answer}
          />
        ))}
      </Choices>
      <p className="small quiet">{t('checkHint')}</p>
      <noscript>
        <Button type="submit">{t('sendCheck')}</Button>
      </noscript>
    </HelpForm>
  );
}

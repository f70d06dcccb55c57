import { getTranslations } from 'next-intl/server';
import { ClockAndChart } from '@/ui/drawings/clock-and-chart';
import { GoingHome } from '@/ui/drawings/going-home';
import { InfusionChair } from '@/ui/drawings/infusion-chair';
import { PhoneQuestions } from '@/ui/drawings/phone-questions';
import { ReadingLamp } from '@/ui/drawings/reading-lamp';
import { VideoTalk } from '@/ui/drawings/video-talk';
import { JourneyPath, JourneyStep } from '@/ui/kit/journey-path';
import css from './landing.module.css';

const steps = [
  ['answer', PhoneQuestions],
  ['read', ReadingLamp],
  ['talk', VideoTalk],
  ['infuse', InfusionChair],
  ['home', GoingHome],
  ['check', ClockAndChart],
] as const;

/** The whole journey in six steps, from the first question to the checks after the last infusion. */
export async function Steps() {
  const t = await getTranslations('landing.steps');
  return (
    <section className={css.band} id="steps">
      <h2>{t('title')}</h2>
      <JourneyPath className={css.steps}>
        {steps.map(([key, Picture]) => (
          <JourneyStep key={key} className={css.step}>
            <Picture />
            <div>
              <h3>{t(`${key}.title`)}</h3>
              <p>
                {t(`${key}.text`)}
                <span className={css.when}>{t(`${key}.when`)}</span>
              </p>
            </div>
          </JourneyStep>
        ))}
      </JourneyPath>
    </section>
  );
}

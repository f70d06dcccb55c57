'use no memo'; // Drawn once a screen: what the compiler would remember of it weighs more than drawing it.

import { paths } from '@/app/paths';
import css from '@/ui/questionnaire/questionnaire.module.css';
import { StepForm } from '@/ui/questionnaire/step-form';
import { Back } from '../back';
import { OfflineFields } from './offline-fields';
import type { UpcomingScreen, UpcomingScreens } from './upcoming-screens';

type Props = {
  path: string;
  /** Null where this screen cannot be shown without the server. */
  screen: UpcomingScreen | null;
  /** The address before it. */
  before: string | null;
  words: UpcomingScreens['words'];
  today: string;
};

/** A screen that the page draws by itself while the server cannot be reached, or that it goes no further for now. */
export function OfflineScreen({ path, screen, before, words, today }: Props) {
  const back = <Back href={before ?? paths.patient()} words={words.back} />;
  if (screen === null)
    return (
      <>
        <h1 tabIndex={-1}>{words.stop.title}</h1>
        <p role="status">{words.stop.words}</p>
        {back}
      </>
    );
  return (
    <StepForm key={path} asked={screen.questions} action={paths.intakeKeep()} savedBefore className={css.question} ends={back}>
      <OfflineFields screen={screen} words={words} today={today} />
    </StepForm>
  );
}

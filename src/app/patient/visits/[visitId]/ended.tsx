import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Button, LinkButton } from '@/ui/kit/button';
import { interpolate } from '@/ui/visit-room/interpolate';
import { minutesInWords, minutesBetween } from '@/domain/shared/time/in-words';
import css from './ended.module.css';

type EndedProps = {
  visit: PatientVisitView;
  words: Messages['waiting-room'];
  locale: string;
  home: string;
  onReturn?: () => void;
};

/** After the call: what was, and what happens now. With `onReturn` the patient has only stepped out. */
export function Ended({ visit, words: { ended }, locale, home, onReturn }: EndedProps) {
  const { consultantName: name, clinicPhone: clinic, call } = visit;
  if (onReturn !== undefined)
    return (
      <main id="main" className={`page ${css.after}`}>
        <h1>{ended.leftCall}</h1>
        <p>{ended.leftCallMore}</p>
        <p>
          <Button look="go" onClick={onReturn}>
            {ended.goBack}
          </Button>
        </p>
        <p className="quiet">{interpolate(ended.questions, { clinic })}</p>
      </main>
    );
  if (call.callState !== 'ENDED')
    return (
      <main id="main" className={`page ${css.after}`}>
        <h1>{call.callState === 'CANCELLED' ? ended.canceled : ended.missed}</h1>
        <p>{interpolate(ended.canceledMore, { clinic })}</p>
        <p>
          <LinkButton href={home}>{ended.home}</LinkButton>
        </p>
      </main>
    );
  const minutes = call.startedAt === null || call.endedAt === null ? null : minutesBetween(call.startedAt, call.endedAt);
  return (
    <main id="main" className={`page ${css.after}`}>
      <h1>{ended.title}</h1>
      <p className="quiet">
        {minutes === null
          ? interpolate(ended.byPhone, { name })
          : interpolate(ended.times, { name, minutes: minutesInWords(minutes, locale) })}
      </p>
      <h2>{ended.nextTitle}</h2>
      <p>{interpolate(call.signed ? ended.signed : ended.next, { name })}</p>
      <p>{interpolate(ended.questions, { clinic })}</p>
      <p>
        <LinkButton look="go" href={home}>
          {ended.home}
        </LinkButton>
      </p>
    </main>
  );
}

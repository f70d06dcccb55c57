import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { interpolate } from '@/ui/visit-room/interpolate';
import { minutesBetween, type Reader, timeOfDay } from '@/domain/shared/time/in-words';
import css from './waiting-place.module.css';
import room from './waiting-room.module.css';

type WaitingPlaceProps = { visit: PatientVisitView; words: Messages['waiting-room']['waiting']; locale: string; stale: boolean };

/** Sooner than this nobody calls it late. */
const lateAfterMinutes = 5;

/** Who comes first, and how long it may be: a range, drawn and in words. Spoken aloud only when it changes. */
export function WaitingPlace({ visit, words, locale, stale }: WaitingPlaceProps) {
  const { line, consultantName: name, scheduledFor } = visit;
  const heading =
    line === null || line.ahead === 0 ? words.next : line.ahead === 1 && line.consultantBusy ? words.busy : words.ahead;
  return (
    <>
      <h1>{interpolate(heading, { name, count: line?.ahead ?? 0 })}</h1>
      <div className={css.line} role="status">
        {line === null ? null : (
          <>
            <p className={room.big}>
              {interpolate(line.leastMinutes === 0 ? words.soon : words.range, {
                least: line.leastMinutes,
                most: line.mostMinutes,
              })}
            </p>
            <WaitPath line={line} zone={{ locale, timeZone: visit.timeZone }} />
            <p className="small quiet">
              {minutesBetween(scheduledFor, line.from) >= lateAfterMinutes ? words.late : words.onTime}
            </p>
          </>
        )}
        {stale ? <p className="small">{words.lost}</p> : null}
      </div>
    </>
  );
}

/** The path of the wait: where the patient is, and the stretch in which the consultant will admit them. Repeats the words above it. */
function WaitPath({ line, zone }: { line: NonNullable<PatientVisitView['line']>; zone: Reader }) {
  const at = (minutes: number) => timeOfDay(new Date(new Date(line.from).getTime() + minutes * 60_000), zone);
  return (
    <svg className={css.path} viewBox="0 0 358 46" aria-hidden="true">
      <path
        d="M8 14C50 6 70 6 112 14S190 22 230 14S300 8 350 14"
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth="2"
        strokeDasharray=".1 7"
        strokeLinecap="round"
      />
      <path
        d={line.leastMinutes === 0 ? 'M22 12.200C55 6.500 72 7 112 14' : 'M122 15.5C160 21 190 22 230 14'}
        fill="none"
        stroke="var(--dawn)"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <circle cx="8" cy="14" r="7" fill="var(--pine)" />
      <text x="2" y="42">
        {at(0)}
      </text>
      <text x={line.leastMinutes === 0 ? 112 : 176} y="42" textAnchor="middle">
        {line.leastMinutes === 0 ? at(line.mostMinutes) : `${at(line.leastMinutes)} – ${at(line.mostMinutes)}`}
      </text>
    </svg>
  );
}

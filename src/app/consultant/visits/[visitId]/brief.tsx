import type { CaseView } from '@/domain/queue/case-view';
import type { Messages } from '@/i18n/english';
import { Icon, type IconName } from '@/ui/kit/icon';
import { fill } from '@/ui/visit-room/fill';
import { dayInWords, type Reader } from '@/domain/shared/time/in-words';

type BriefProps = { theCase: CaseView; words: Messages['visit']['desk']; zone: Reader };

/**
 * What must be known if the line breaks or worse, and what the reviewer asked for. Not told is said as not told.
 * Told is not yet confirmed: nothing here carries a tick.
 */
export function Brief({ theCase: { patient, decisions }, words, zone }: BriefProps) {
  const invited = decisions.find(({ kind }) => kind === 'invite-now' || kind === 'invite-at');
  const facts = [
    patient.ageYears === null ? null : told(patient.ageYears, words.years, 'age', '', 'info'),
    told(patient.place, words.place, 'place', words.placeUnknown, 'pin'),
    told(patient.phone, words.callBack, 'phone', words.callBackUnknown, 'phone'),
    told(
      patient.contactName && [patient.contactName, patient.contactPhone].filter(Boolean).join(', '),
      words.contact,
      'name',
      words.contactUnknown,
      'invite',
    ),
  ];
  return (
    <>
      <ul className="sure" aria-label={words.safety}>
        {facts.map((fact) =>
          fact === null ? null : (
            <li key={fact.words} className={fact.sign === 'ask' ? 'ask' : undefined}>
              <Icon name={fact.sign} />
              <span>{fact.words}</span>
            </li>
          ),
        )}
      </ul>
      {invited === undefined ? null : (
        <div className="brief">
          <p>
            <b>
              {fill(words.handover, {
                name: invited.by,
                date: dayInWords(invited.at, zone),
              })}
            </b>{' '}
            {invited.reason}
          </p>
        </div>
      )}
      <p className="quiet">{words.lines}</p>
    </>
  );
}

function told(value: string | number | null | undefined, sentence: string, slot: string, unknown: string, sign: IconName) {
  return value ? { sign, words: fill(sentence, { [slot]: value }) } : { sign: 'ask' as const, words: unknown };
}

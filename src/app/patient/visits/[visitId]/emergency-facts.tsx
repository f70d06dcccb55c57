import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Icon } from '@/ui/kit/icon';
import { interpolate } from '@/ui/visit-room/interpolate';
import css from './emergency-facts.module.css';

/** What the clinic would act on if something happened. What is not known is shown as not known. */
export function EmergencyFacts({ visit, words }: { visit: PatientVisitView; words: Messages['waiting-room']['facts'] }) {
  const { contact, consultantName: name } = visit;
  const { place, phone, contactName } = contact;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.title}</h2>
      <ul className={css.facts}>
        <li>
          <Icon name="pin" />
          <span>{place === null ? interpolate(words.placeUnknown, { name }) : interpolate(words.place, { place })}</span>
        </li>
        <li>
          <Icon name="phone" />
          <span>{phone === null ? interpolate(words.cutOffUnknown, { name }) : interpolate(words.cutOff, { phone })}</span>
        </li>
        <li>
          <Icon name="invite" />
          <span>{contactName === null ? words.contactUnknown : interpolate(words.contact, { name: contactName })}</span>
        </li>
      </ul>
      <p className="small quiet">{interpolate(words.changed, { name })}</p>
    </section>
  );
}

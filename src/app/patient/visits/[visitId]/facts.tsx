import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Icon } from '@/ui/kit/icon';
import { fill } from '@/ui/visit-room/fill';
import css from './facts.module.css';

/** What the clinic would act on if something happened. What was not told is said to be not told. */
export function Facts({ visit, words }: { visit: PatientVisitView; words: Messages['lobby']['facts'] }) {
  const { contact, consultantName: name } = visit;
  const { place, phone, contactName } = contact;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.title}</h2>
      <ul className={css.facts}>
        <li>
          <Icon name="pin" />
          <span>{place === null ? fill(words.placeUnknown, { name }) : fill(words.place, { place })}</span>
        </li>
        <li>
          <Icon name="phone" />
          <span>{phone === null ? fill(words.cutOffUnknown, { name }) : fill(words.cutOff, { phone })}</span>
        </li>
        <li>
          <Icon name="invite" />
          <span>{contactName === null ? words.contactUnknown : fill(words.contact, { name: contactName })}</span>
        </li>
      </ul>
      <p className="small quiet">{fill(words.changed, { name })}</p>
    </section>
  );
}

import { afterYes, choice, each, type Question, type Section, together } from '../question';

/** What the clinic must know before a question about suicide may be asked: no way round it but an honest answer. */
const mustSay = { offers: [] } as const;
const ifNamed = { askedWhen: afterYes('about.contact'), ...mustSay };
const line = (id: string, format: 'line' | 'lines' | 'name' | 'phone', max: number, more = {}): Question => ({
  id,
  kind: 'text',
  format,
  max,
  required: true,
  offers: [],
  ...more,
});

const name = line('about.name', 'name', 120);
const birthDate: Question = { id: 'about.birth-date', kind: 'date', earliest: '1900-01-01', required: true, offers: [] };
const sex = choice('about.sex', ['F', 'M', 'other'], { offers: ['declined'] });
const language = choice('about.language', ['en', 'es', 'other'], mustSay);
/** Before there was a list to choose from, the state stood in the words of the address: who gave these is not asked again. */
const state = choice('about.state', ['CA', 'other-state', 'outside-us'], { ...mustSay, settledBy: 'about.place' });
const place = line('about.place', 'lines', 300);
const phone = line('about.phone', 'phone', 40);
const mayText = choice('about.may-text', ['yes', 'no'], mustSay);
const contact = choice('about.contact', ['yes', 'no-one'], mustSay);
const contactName = line('about.contact-name', 'name', 120, ifNamed);
const contactRelation = line('about.contact-relation', 'line', 80, ifNamed);
const contactPhone = line('about.contact-phone', 'phone', 40, ifNamed);
const contactPermission = choice('about.contact-permission', ['yes', 'emergency-only'], ifNamed);
const alone = choice('about.alone', ['alone', 'someone-here', 'someone-near'], mustSay);
const notWatched = choice('about.not-watched', ['understood'], mustSay);

/** Asked before anything is agreed to, because it may end here: who somebody is, how old, and where. */
export const firstStep: readonly Question[] = [name, birthDate, state];

export const about: Section = {
  id: 'about',
  steps: [
    together(...firstStep),
    ...each([sex, language]),
    together(place),
    together(phone, mayText),
    ...each([contact]),
    together(contactName, contactRelation, contactPhone, contactPermission),
    ...each([alone, notWatched]),
  ],
};

/** Who and where the person is, how to call back, whom else to call, and that nobody reads along. */
export const gate: readonly Question[] = [
  name,
  birthDate,
  language,
  place,
  phone,
  mayText,
  contact,
  contactName,
  contactRelation,
  contactPhone,
  contactPermission,
  alone,
  notWatched,
];

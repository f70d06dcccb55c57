import { z } from 'zod';
import { clinicTimeZone } from './time/clinic-time-zone';

const Phone = z.strictObject({ href: z.string().startsWith('tel:'), shown: z.string() });

const location = z.strictObject({
  id: z.enum(['west-covina', 'santa-clarita']),
  name: z.string(),
  /** The valley it serves, as people there say it; the same in both languages. */
  area: z.string(),
  chairs: z.number().int().positive(),
  phone: Phone,
  /** The ten-digit number of the emergency dispatch there: 911 from the clinic reaches the clinic's own. */
  dispatch: Phone,
  timeZone: z.literal(clinicTimeZone),
  /** Opening hours on weekdays, local time. */
  opens: z.string().regex(/^\d\d:\d\d$/),
  closes: z.string().regex(/^\d\d:\d\d$/),
});

// 555-01xx numbers are fictional by agreement; a practice puts in its own numbers, hours and chairs before it opens.
/** The places of the practice. Infusions happen here and nowhere else. */
export const locations = z.array(location).parse([
  {
    id: 'west-covina',
    name: 'West Covina',
    area: 'San Gabriel Valley',
    chairs: 4,
    phone: { href: 'tel:+16265550142', shown: '(626) 555-0142' },
    dispatch: { href: 'tel:+16265550191', shown: '(626) 555-0191' },
    timeZone: clinicTimeZone,
    opens: '08:00',
    closes: '18:00',
  },
  {
    id: 'santa-clarita',
    name: 'Santa Clarita',
    area: 'Santa Clarita Valley',
    chairs: 3,
    phone: { href: 'tel:+16615550178', shown: '(661) 555-0178' },
    dispatch: { href: 'tel:+16615550187', shown: '(661) 555-0187' },
    timeZone: clinicTimeZone,
    opens: '08:00',
    closes: '18:00',
  },
]);

/**
 * The dispatch of the place in which somebody said that they are, by the name of the town or valley in it; null where we hold
 * no number for it: then 911 with the place said first.
 */
export function dispatchFor(place: string | null): { town: string; href: string; shown: string } | null {
  const written = place?.toLowerCase() ?? '';
  const found = locations.find(({ name, area }) => written.includes(name.toLowerCase()) || written.includes(area.toLowerCase()));
  return found === undefined ? null : { town: found.name, ...found.dispatch };
}

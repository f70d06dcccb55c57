import { z } from 'zod';

const location = z.strictObject({
  id: z.enum(['west-covina', 'santa-clarita']),
  name: z.string(),
  /** The valley it serves, as people there say it; the same in both languages. */
  area: z.string(),
  chairs: z.number().int().positive(),
  phone: z.strictObject({ href: z.string().startsWith('tel:'), shown: z.string() }),
  timeZone: z.literal('America/Los_Angeles'),
  /** Opening hours on weekdays, local time. */
  opens: z.string().regex(/^\d\d:\d\d$/),
  closes: z.string().regex(/^\d\d:\d\d$/),
});
export type ClinicLocation = z.infer<typeof location>;

// 555-01xx numbers are fictional by agreement; a practice puts in its own numbers, hours and chairs before it opens.
/** The places of the practice. Infusions happen here and nowhere else. */
export const locations = z.array(location).parse([
  {
    id: 'west-covina',
    name: 'West Covina',
    area: 'San Gabriel Valley',
    chairs: 4,
    phone: { href: 'tel:+16265550142', shown: '(626) 555-0142' },
    timeZone: 'America/Los_Angeles',
    opens: '08:00',
    closes: '18:00',
  },
  {
    id: 'santa-clarita',
    name: 'Santa Clarita',
    area: 'Santa Clarita Valley',
    chairs: 3,
    phone: { href: 'tel:+16615550178', shown: '(661) 555-0178' },
    timeZone: 'America/Los_Angeles',
    opens: '08:00',
    closes: '18:00',
  },
]);

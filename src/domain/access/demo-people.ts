import { z } from 'zod';
import { roles } from './permissions';

/** The password of every invented member of staff. Demonstrations and tests show it on the sign-in page; production has none of them. */
export const demoPassword = 'lavender-path-2026';

/** Invented people have addresses of a domain that can never receive mail. */
export const demoDomain = '@example.test';

export const DemoPerson = z.strictObject({
  name: z.string().max(200),
  email: z.string().max(254),
  roles: z.array(z.enum(roles)).max(5),
});

export const DemoLetter = z.strictObject({
  id: z.string().max(20),
  to: z.string().max(254),
  subject: z.string().max(1_000),
  text: z.string().max(300_000),
  receivedAt: z.string().max(40),
});

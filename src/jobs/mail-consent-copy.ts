import { z } from 'zod';
import { mailConsentCopy } from '@/server/answers/mail-consent-copy';
import { job } from './job';

export const mailConsentCopyJob = job({
  name: 'mail-consent-copy',
  payload: z.strictObject({ personId: z.uuid() }),
  run: ({ personId }, { now }) => mailConsentCopy({ now }, { personId }),
});

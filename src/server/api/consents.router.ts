import { GiveConsent, MyConsents, OneConsent, RefuseConsent } from '@/domain/answers/consent-views';
import { Done } from '@/domain/shared/text';
import { giveConsent } from '@/server/answers/give-consent';
import { readConsents } from '@/server/answers/read-consents';
import { refuseConsent } from '@/server/answers/refuse-consent';
import { withdrawConsent } from '@/server/answers/withdraw-consent';
import { needs, router } from './trpc';

/** What the person agrees to before the questions, and takes back whenever they like. */
export const consentsRouter = router({
  mine: needs('consents.read')
    .output(MyConsents)
    .query(({ ctx }) => readConsents(ctx)),

  give: needs('consents.give')
    .input(GiveConsent)
    .output(Done)
    .mutation(({ ctx, input }) => giveConsent(ctx, input)),

  refuse: needs('consents.give')
    .input(RefuseConsent)
    .output(Done)
    .mutation(({ ctx, input }) => refuseConsent(ctx, input)),

  withdraw: needs('consents.withdraw')
    .input(OneConsent)
    .output(Done)
    .mutation(({ ctx, input }) => withdrawConsent(ctx, input)),
});

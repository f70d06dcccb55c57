import { SessionView } from '@/domain/access/session-view';
import { DraftKey } from '@/domain/answers/views';
import { Done, done } from '@/domain/shared/text';
import { describeSession } from '@/server/auth/describe-session';
import { formDraftKey } from '@/server/auth/form-draft-key';
import { keepSession } from '@/server/auth/keep-session';
import { needs, router } from './trpc';

/** The caller's own session. Signing in and out are form posts to /api/auth, because they set cookies. */
export const sessionRouter = router({
  me: needs('session.own')
    .output(SessionView)
    .query(({ ctx }) => describeSession(ctx)),

  /** Called on real input only, at most once a minute; polling and streams never keep a session awake. */
  touch: needs('session.own')
    .output(Done)
    .mutation(async ({ ctx }) => {
      await keepSession(ctx);
      return done;
    }),

  /** Seals what was typed into a form and not sent yet, on the device it was typed on. */
  draftKey: needs('session.own')
    .output(DraftKey)
    .query(({ ctx }) => formDraftKey(ctx)),
});

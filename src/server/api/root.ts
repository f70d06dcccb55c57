import { alertsRouter } from './alerts.router';
import { answersRouter } from './answers.router';
import { consentsRouter } from './consents.router';
import { queueRouter } from './queue.router';
import { requestsRouter } from './requests.router';
import { rulesRouter } from './rules.router';
import { screeningRouter } from './screening.router';
import { demoRouter } from './demo.router';
import { systemRouter } from './system.router';
import { sessionRouter } from './session.router';
import { visitRouter } from './visit.router';
import { createCallerFactory, router } from './trpc';

/** The journey, in order. */
export const appRouter = router({
  session: sessionRouter,
  demo: demoRouter,
  consents: consentsRouter,
  answers: answersRouter,
  screening: screeningRouter,
  alerts: alertsRouter,
  rules: rulesRouter,
  system: systemRouter,
  queue: queueRouter,
  requests: requestsRouter,
  visit: visitRouter,
});
export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);

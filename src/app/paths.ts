import type { Route } from 'next';

const id = (value: string) => encodeURIComponent(value);

/** Every address of the product. Pages and links take them from here, so a renamed page is one change. */
export const paths = {
  landing: () => '/' as Route,
  treatment: () => '/about-treatment' as Route,
  privacy: () => '/privacy' as Route,
  accessibility: () => '/accessibility' as Route,
  crisis: () => '/crisis' as Route,
  /** A plain file: works while the application and the database are down. */
  crisisFile: () => '/crisis.html' as Route,
  helpNow: () => '/help-now' as Route,

  enter: () => '/enter' as Route,
  enterCode: () => '/enter/code' as Route,
  enterOpen: () => '/enter/open' as Route,
  staffSignIn: () => '/sign-in' as Route,

  patient: () => '/patient' as Route,
  intake: () => '/patient/intake' as Route,
  /** Ordinals, because no health word may stand in an address. */
  intakeStep: ({ section, step }: { section: number; step: number }) => `/patient/intake/${section}/${step}` as Route,
  intakeReview: () => '/patient/intake/review' as Route,
  /** Takes the form of a question where there is no script. */
  intakeKeep: () => '/patient/intake/keep' as Route,
  /** What a page of the questions needs to go on without a connection. */
  intakeAhead: () => '/patient/intake/ahead' as Route,
  intakeSubmit: () => '/patient/intake/submit' as Route,
  /** People to talk to, before anything else is asked. */
  care: () => '/patient/care' as Route,
  startIntake: () => '/patient/intake/start' as Route,
  result: () => '/patient/result' as Route,
  patientVisit: (visitId: string) => `/patient/visits/${id(visitId)}` as Route,

  /** Forms of the signed-in patient: "I need help now", and whether the page is before their eyes. */
  askForHelp: () => '/patient/help' as Route,
  away: () => '/patient/away' as Route,

  queue: () => '/reviewer/queue' as Route,
  reviewerCase: (caseId: string) => `/reviewer/cases/${id(caseId)}` as Route,

  alerts: () => '/reviewer/alerts' as Route,
  alert: (alertId: string) => `/reviewer/alerts/${id(alertId)}` as Route,
  onCall: () => '/reviewer/alerts/on-call' as Route,

  agenda: () => '/consultant/agenda' as Route,
  consultantVisit: (visitId: string) => `/consultant/visits/${id(visitId)}` as Route,

  rules: () => '/admin/rules' as Route,

  demoMailbox: () => '/demo/mailbox' as Route,

  askForLink: () => '/api/enter/ask' as Route,
  signInWithPassword: () => '/api/auth/callback/password' as Route,
  signInWithLink: () => '/api/auth/callback/link' as Route,
  signOut: () => '/api/auth/signout' as Route,

  preferences: () => '/api/preferences' as Route,
} as const;

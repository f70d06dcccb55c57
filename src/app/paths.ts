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

  /** `next` is where to go on once signed in. */
  enter: (next?: string) => (next === undefined ? '/enter' : `/enter?next=${encodeURIComponent(next)}`) as Route,
  enterCode: () => '/enter/code' as Route,
  enterOpen: () => '/enter/open' as Route,
  /** A reviewer's question by mail: the date of birth, the question, the thanks. */
  question: () => '/enter/question' as Route,
  questionAnswer: () => '/enter/question/answer' as Route,
  questionThanks: () => '/enter/question/thanks' as Route,
  /** Somebody of the clinic opened a page of the patients. */
  notForStaff: () => '/enter/staff' as Route,
  staffSignIn: (next?: string) => (next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`) as Route,

  patient: () => '/patient' as Route,
  /** What it takes, language and text size: read before the first consent. */
  begin: () => '/patient/begin' as Route,
  /** What the person agreed to, with the words of that day. */
  consents: () => '/patient/consents' as Route,
  consent: (ordinal: number) => `/patient/consents/${ordinal}` as Route,
  /** Take a yes or no, and a yes back. */
  consentKeep: () => '/patient/consents/keep' as Route,
  consentWithdraw: () => '/patient/consents/withdraw' as Route,
  intake: () => '/patient/intake' as Route,
  /** Ordinals, because no health word may be in an address. */
  intakeStep: ({ section, step }: { section: number; step: number }) => `/patient/intake/${section}/${step}` as Route,
  /** What a minor, or somebody outside California, is told right after saying so. */
  early: () => '/patient/first' as Route,
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
  /** Forms of the result page: an item of the list, a reading, a decision review. */
  toDoDone: () => '/patient/result/done' as Route,
  toDoReading: () => '/patient/result/reading' as Route,
  askAgain: () => '/patient/result/again' as Route,
  patientVisit: (visitId: string) => `/patient/visits/${id(visitId)}` as Route,

  /** The same question, for the patient who signed in. */
  ownQuestion: () => '/patient/question' as Route,
  answerOwnQuestion: () => '/patient/question/answer' as Route,
  stopReminders: () => '/patient/reminders' as Route,

  /** "I need help now" of the signed-in patient. Opened, it leads to people to talk to; as a form, it asks the clinic to call. */
  askForHelp: () => '/patient/help' as Route,
  /** "Are you safe right now?" and "Is someone with you?", as a form. */
  saySafety: () => '/patient/help/safe' as Route,
  /** Whether the page is before the patient's eyes. */
  away: () => '/patient/away' as Route,

  queue: () => '/reviewer/queue' as Route,
  reviewerCase: (caseId: string) => `/reviewer/cases/${id(caseId)}` as Route,

  alerts: () => '/reviewer/alerts' as Route,
  alert: (alertId: string) => `/reviewer/alerts/${id(alertId)}` as Route,
  onCall: () => '/reviewer/alerts/on-call' as Route,

  agenda: () => '/consultant/agenda' as Route,
  consultantVisit: (visitId: string) => `/consultant/visits/${id(visitId)}` as Route,

  rules: () => '/admin/rules' as Route,
  system: () => '/admin/system' as Route,

  demoMailbox: () => '/demo/mailbox' as Route,

  askForLink: () => '/api/enter/ask' as Route,
  openQuestion: () => '/api/enter/question' as Route,
  answerQuestion: () => '/api/enter/question/answer' as Route,
  signInWithPassword: () => '/api/auth/callback/password' as Route,
  signInWithLink: () => '/api/auth/callback/link' as Route,
  signOut: () => '/api/auth/signout' as Route,

  /** Gives the key that seals what was typed and not sent: to the person signed in, or to the holder of an opened question. */
  draftKey: () => '/api/drafts/key' as Route,
  questionDraftKey: () => '/api/enter/question/draft-key' as Route,

  preferences: () => '/api/preferences' as Route,
} as const;

import { paths } from '@/app/paths';
import type { AnswerValue } from '@/domain/answers/value';
import type { SafetyPreview, SafetyScreenCode, SaveReply } from '@/domain/answers/views';
import type { SaveOutcome, Stored } from '@/ui/questionnaire/answer-sink';
import type { UpcomingScreen } from './offline/upcoming-screens';

/** The screen as the server drew it. */
export type ServerPage = {
  path: string;
  /** The screen after it, as far as the server knows. */
  next: string;
  /** Opened from the review, and returns there. */
  fromReview: boolean;
  /** The help that the answers called for when the page was drawn. */
  safety: SafetyScreenCode;
};

export type NavigationState = {
  /** A screen shown without the server, in place of the server's page; `screen` is null where it needs the server. */
  offline: { path: string; screen: UpcomingScreen | null } | null;
  /** The gravest help that any answer has called for so far. */
  safety: SafetyScreenCode;
  /** The help panel is in place of the questions. */
  isHelpOpen: boolean;
};

/** The screens that this page could show by itself, in order, as the answers given so far call for them. */
export type Upcoming = {
  /** Answers have to wait on this device, so the server cannot be asked for the next page. */
  isAway: boolean;
  screens: readonly UpcomingScreen[];
};

/** The screen on which something happened: it may have been left by the time the answer is stored. */
export type Origin = Pick<NavigationState, 'offline'>;

export type NavigationEvent =
  /** One try to save an answer: what became of it. Everything but `saved` and `refused` has reached nobody yet. */
  | {
      type: 'tried';
      outcome: SaveOutcome['outcome'] | 'failed';
      questionId: string;
      value: AnswerValue;
      safetyPreview: SafetyPreview;
    }
  /** All answers of a screen are stored. `delivered` is the server's reply to the newest answer that had been pending. */
  | { type: 'saved'; origin: Origin; stored: readonly Stored[]; delivered: SaveReply | null; upcoming: Upcoming | null }
  /** The outbox sent a pending answer (`delivered`, given at `path`), or all of them. */
  | { type: 'outbox'; delivered: { path: string; reply: SaveReply } | null; isAllSent: boolean; upcoming: Upcoming | null }
  /** One conflict was decided; `reply` is null where the answer to it had to wait or none was sent. */
  | { type: 'resolved'; reply: SaveReply | null; hasMoreConflicts: boolean; upcoming: Upcoming | null }
  /** Another device answered a list first. */
  | { type: 'list-conflict' }
  /** A link within the questions was followed. */
  | { type: 'link'; path: string; upcoming: Upcoming | null }
  /** The browser went back or forward, and shows this address by now. */
  | { type: 'history'; path: string; upcoming: Upcoming | null }
  | { type: 'help-closed' };

/** What the browser is to do. `show`: the page draws this address itself, without the server. */
type NavigationCommand = { do: 'open' | 'show'; path: string } | { do: 'refresh' } | null;

type Step = readonly [NavigationState, NavigationCommand];

export const firstState = ({ safety }: ServerPage): NavigationState => ({ offline: null, safety, isHelpOpen: false });

/** The address of the screen that is shown. */
export const shownPath = (page: ServerPage, { offline }: Origin): string => offline?.path ?? page.path;

/** What follows each event. Pure: the caller keeps the state and carries out the command. */
export function navigate(page: ServerPage, state: NavigationState, event: NavigationEvent): Step {
  switch (event.type) {
    case 'tried':
      return [withHelp(state, event), null];
    case 'saved':
      return afterSave(page, state, event);
    case 'outbox':
      return afterDelivery(page, state, event);
    case 'resolved':
      if (event.hasMoreConflicts) return [state, { do: 'refresh' }];
      return goTo(page, state, pathAfter(page, event.reply), event.upcoming);
    case 'list-conflict':
      return [state, { do: 'open', path: `${shownPath(page, state)}?newer=1` }];
    case 'link':
      return goTo(page, state, event.path, event.upcoming);
    case 'history':
      return [afterHistory(page, state, event), null];
    case 'help-closed':
      return [{ ...state, isHelpOpen: false }, null];
  }
}

/** The clinic does not know of a grave answer that has not been sent: the help that the server would show is shown here, and at once. */
function withHelp(state: NavigationState, { outcome, questionId, value, safetyPreview }: Of<'tried'>): NavigationState {
  if (outcome !== 'pending' && outcome !== 'signed-out' && outcome !== 'failed') return state;
  const safety = value.kind === 'choice' ? safetyPreview[questionId]?.[value.code] : undefined;
  return safety !== undefined && isGraverScreen(safety, state.safety)
    ? { ...state, safety, isHelpOpen: safety !== 'support' }
    : state;
}

function afterSave(page: ServerPage, state: NavigationState, { origin, stored, delivered, upcoming }: Of<'saved'>): Step {
  const path = shownPath(page, origin);
  const ahead = page.fromReview ? paths.intakeReview() : (neighbor(upcoming, path, 1) ?? paths.intakeReview());
  if (upcoming?.isAway) return goTo(page, state, ahead, upcoming);
  const last = stored.at(-1) ?? null;
  // What waited a moment only has been answered meanwhile, and that counts: it may lead to people first.
  const answered = last?.outcome === 'pending' ? delivered : last;
  const newer = stored.find((one): one is SaveReply => one.outcome === 'newer-exists');
  const reply = newer !== undefined && answered !== null ? { ...newer, safety: answered.safety } : answered;
  const next = origin.offline === null ? page.next : ahead;
  return goTo(page, state, pathAfter({ ...page, path, next }, reply), upcoming);
}

function afterDelivery(page: ServerPage, state: NavigationState, { delivered, isAllSent, upcoming }: Of<'outbox'>): Step {
  const { offline } = state;
  if (delivered !== null) {
    if (isForPeople(delivered.reply.safety.screen, state.safety)) return [state, { do: 'open', path: paths.care() }];
    if (delivered.path === page.path && offline === null) return [state, { do: 'refresh' }];
  }
  // The screen that needed the server can be had now.
  if (isAllSent && offline !== null && offline.screen === null) return goTo(page, state, offline.path, upcoming);
  return [state, null];
}

function afterHistory(page: ServerPage, state: NavigationState, { path, upcoming }: Of<'history'>): NavigationState {
  if (state.offline === null && path === page.path) return state;
  if (path === page.path && !upcoming?.isAway) return { ...state, offline: null };
  const screen = drawable(upcoming, path);
  return screen === null ? state : { ...state, offline: { path, screen } };
}

function goTo(page: ServerPage, state: NavigationState, path: string, upcoming: Upcoming | null): Step {
  if (upcoming?.isAway)
    return [
      { ...state, offline: { path, screen: drawable(upcoming, path) } },
      { do: 'show', path },
    ];
  return [path === page.path ? { ...state, offline: null } : state, { do: 'open', path }];
}

/** What follows a save: help first, to the newer answer of another device, back to the review, or to the next screen. */
function pathAfter({ path, safety, next, fromReview }: ServerPage, reply: SaveReply | null): string {
  if (reply === null) return fromReview ? paths.intakeReview() : next;
  if (isForPeople(reply.safety.screen, safety)) return paths.care();
  if (reply.outcome === 'newer-exists') return `${path}?newer=1${fromReview ? '&from=review' : ''}`;
  if (reply.early !== undefined) return paths.early();
  if (fromReview || reply.next === null) return paths.intakeReview();
  return paths.intakeStep(reply.next);
}

/** The address beside this one: 1 after it, -1 before it. Null past either end; from an unknown one back to the last. */
export function neighbor(upcoming: Upcoming | null, path: string, by: 1 | -1): string | null {
  const all = upcoming?.screens ?? [];
  const at = all.findIndex((screen) => screen.path === path);
  if (at === -1) return by === 1 ? null : (all.at(-1)?.path ?? null);
  return all[at + by]?.path ?? null;
}

/** The screen of this address, or null where it cannot be shown without the server: a list, the review. */
function drawable(upcoming: Upcoming | null, path: string): UpcomingScreen | null {
  const screen = upcoming?.screens.find((one) => one.path === path);
  if (screen === undefined) return null;
  return screen.questions.some(({ question: { kind } }) => kind === 'trials' || kind === 'medicines') ? null : screen;
}

const order: readonly SafetyScreenCode[] = ['none', 'support', 'contact-today', 'emergency'];
export const isGraverScreen = (a: SafetyScreenCode, b: SafetyScreenCode): boolean => order.indexOf(a) > order.indexOf(b);

/** Whether the page with the people to talk to comes first: in an emergency always, else once, when it became graver. */
const isForPeople = (screen: SafetyScreenCode, before: SafetyScreenCode): boolean =>
  screen === 'emergency' || (screen === 'contact-today' && isGraverScreen(screen, before));

type Of<T extends NavigationEvent['type']> = Extract<NavigationEvent, { type: T }>;

import { expect, test } from 'vitest';
import { sections } from '@/domain/answers/questionnaire';
import type { SafetyScreenCode, SaveReply } from '@/domain/answers/views';
import type { Stored } from '@/ui/questionnaire/answer-sink';
import { firstState, navigate, type NavigationEvent, type NavigationState, neighbor, type ServerPage } from './navigation';
import type { UpcomingScreen } from './offline/upcoming-screens';

const page: ServerPage = { path: '/patient/intake/2/9', safety: 'none', next: '/patient/intake/2/10', fromReview: false };
const fresh = firstState(page);

const saved = (
  screen: SafetyScreenCode,
  next: { section: number; step: number } | null = { section: 3, step: 1 },
): SaveReply => ({
  ...{ outcome: 'saved', revision: 1, savedAt: '2026-11-23T20:00:00.000Z', next },
  safety: { screen },
});
const newer = (screen: SafetyScreenCode = 'none'): SaveReply => ({
  outcome: 'newer-exists',
  current: { questionId: 'phq9.2', value: { kind: 'declined' }, revision: 2, savedAt: '2026-11-23T20:00:00.000Z' },
  safety: { screen },
  next: null,
});
const pending: Stored = { outcome: 'pending' };

/** One real screen as the page could draw it. */
function aScreen(path: string, questionId: string): UpcomingScreen {
  const question = sections
    .flatMap(({ steps }) => steps.flatMap(({ questions }) => questions))
    .find(({ id }) => id === questionId);
  if (question === undefined) throw new Error(`no question ${questionId}`);
  const words = { ask: questionId, options: {}, asides: {} } as unknown as UpcomingScreen['questions'][number]['words'];
  return { path, questions: [{ question, words, note: null, value: null, revision: 0 }] };
}
const here = aScreen(page.path, 'phq9.9');
const following = aScreen('/patient/intake/2/10', 'phq9.difficulty');
const list = aScreen('/patient/intake/4/1', 'trials.list');
const screens = [here, following, list];
const away = { isAway: true, screens };
const online = { isAway: false, screens };
const shows = (screen: UpcomingScreen): NavigationState => ({ ...fresh, offline: { path: screen.path, screen } });

type Saved = Extract<NavigationEvent, { type: 'saved' }>;
const savedEvent = (stored: readonly Stored[], more: Partial<Saved> = {}): Saved => ({
  ...{ type: 'saved', origin: fresh, stored, delivered: null, upcoming: online },
  ...more,
});
const open = (path: string) => ({ do: 'open', path }) as const;

const afterASave: [string, ServerPage, Saved, string][] = [
  ['nothing had changed', page, savedEvent([]), '/patient/intake/2/10'],
  ['nothing had changed, from the review', { ...page, fromReview: true }, savedEvent([]), '/patient/intake/review'],
  ['saved: to the screen that the server names', page, savedEvent([saved('none')]), '/patient/intake/3/1'],
  ['saved, and it was the last screen', page, savedEvent([saved('none', null)]), '/patient/intake/review'],
  ['saved, from the review', { ...page, fromReview: true }, savedEvent([saved('none')]), '/patient/intake/review'],
  ['saved before the outbox was loaded', page, savedEvent([saved('none')], { upcoming: null }), '/patient/intake/3/1'],
  ['support stops nobody', page, savedEvent([saved('support')]), '/patient/intake/3/1'],
  ['people first when it became graver', page, savedEvent([saved('contact-today')]), '/patient/care'],
  ['and once only', { ...page, safety: 'contact-today' }, savedEvent([saved('contact-today')]), '/patient/intake/3/1'],
  ['an emergency always', { ...page, safety: 'emergency', fromReview: true }, savedEvent([saved('emergency')]), '/patient/care'],
  ['what must be said early', page, savedEvent([{ ...saved('none'), early: 'minor' }]), '/patient/first'],
  [
    'an answer about safety that was set aside',
    page,
    savedEvent([{ ...newer(), outcome: 'set-aside' }]),
    '/patient/intake/review',
  ],
  ['another device was faster', page, savedEvent([newer()]), '/patient/intake/2/9?newer=1'],
  ['and the review is kept', { ...page, fromReview: true }, savedEvent([newer()]), '/patient/intake/2/9?newer=1&from=review'],
  ['one of several answers in conflict', page, savedEvent([newer(), saved('none')]), '/patient/intake/2/9?newer=1'],
  ['people come before a conflict', page, savedEvent([newer(), saved('emergency')]), '/patient/care'],
  [
    'pending for a moment only: the reply that came meanwhile counts',
    page,
    savedEvent([pending], { delivered: saved('emergency') }),
    '/patient/care',
  ],
  ['pending for a moment, and no reply yet', page, savedEvent([pending]), '/patient/intake/2/10'],
  ['back online on a screen that the page drew', page, savedEvent([], { origin: shows(following) }), '/patient/intake/4/1'],
  ['and past the last of them', page, savedEvent([], { origin: shows(list) }), '/patient/intake/review'],
];
test.each(afterASave)('after a save · %s', (_, at, event, path) => {
  expect(navigate(at, fresh, event)).toEqual([fresh, open(path)]);
});

test('after a save without a connection · the page draws the next screen itself', () => {
  const event = savedEvent([pending], { upcoming: away });
  expect(navigate(page, fresh, event)).toEqual([shows(following), { do: 'show', path: following.path }]);
});

test('after a save without a connection · a list needs the server, and so does the review', () => {
  const atList = { ...fresh, offline: { path: list.path, screen: null } };
  expect(navigate(page, shows(following), savedEvent([pending], { origin: shows(following), upcoming: away }))).toEqual([
    atList,
    { do: 'show', path: list.path },
  ]);
  const review = '/patient/intake/review';
  for (const [at, origin] of [
    [page, atList],
    [{ ...page, fromReview: true }, fresh],
  ] as const)
    expect(navigate(at, origin, savedEvent([pending], { origin, upcoming: away }))).toEqual([
      { ...fresh, offline: { path: review, screen: null } },
      { do: 'show', path: review },
    ]);
});

test('a screen that was left while its answer was under way still goes on from itself', () => {
  const event = savedEvent([pending], { origin: fresh, upcoming: away });
  expect(navigate(page, shows(list), event)).toEqual([shows(following), { do: 'show', path: following.path }]);
});

const tried = (outcome: Extract<NavigationEvent, { type: 'tried' }>['outcome'], code = 'yes'): NavigationEvent => ({
  ...{ type: 'tried', outcome, questionId: 'asq.1', value: { kind: 'choice', code } },
  safetyPreview: { 'asq.1': { yes: 'emergency', unsure: 'support' } },
});

test.each(['pending', 'signed-out', 'failed'] as const)(
  'an answer that is %s reached nobody: help is shown at once',
  (outcome) => {
    expect(navigate(page, fresh, tried(outcome))).toEqual([{ offline: null, safety: 'emergency', isHelpOpen: true }, null]);
    expect(navigate(page, fresh, tried(outcome, 'unsure'))).toEqual([
      { offline: null, safety: 'support', isHelpOpen: false },
      null,
    ]);
    expect(navigate(page, fresh, tried(outcome, 'no'))).toEqual([fresh, null]);
  },
);

test.each(['saved', 'refused', 'newer-exists', 'set-aside'] as const)(
  'a try that the server answered with %s stays on the page',
  (outcome) => {
    expect(navigate(page, fresh, tried(outcome))).toEqual([fresh, null]);
  },
);

test('only a choice calls for help by itself, and only what is graver than what was shown', () => {
  const text: NavigationEvent = { ...tried('pending'), value: { kind: 'text', text: 'yes' } } as NavigationEvent;
  expect(navigate(page, fresh, text)).toEqual([fresh, null]);
  const shown: NavigationState = { offline: null, safety: 'emergency', isHelpOpen: false };
  expect(navigate(page, shown, tried('pending'))).toEqual([shown, null]);
  expect(navigate(page, shown, tried('pending', 'unsure'))).toEqual([shown, null]);
});

test('the help panel is closed, and the gravest help stays known', () => {
  const state: NavigationState = { offline: null, safety: 'contact-today', isHelpOpen: true };
  expect(navigate(page, state, { type: 'help-closed' })).toEqual([{ ...state, isHelpOpen: false }, null]);
});

type Outbox = Extract<NavigationEvent, { type: 'outbox' }>;
const outbox = (more: Partial<Outbox>): Outbox => ({
  type: 'outbox',
  delivered: null,
  isAllSent: false,
  upcoming: online,
  ...more,
});
const delivered = (screen: SafetyScreenCode, path = page.path) => ({ path, reply: saved(screen) });

const afterDelivery: [string, NavigationState, Outbox, ReturnType<typeof navigate>[1]][] = [
  ['a grave answer: to people', fresh, outbox({ delivered: delivered('emergency') }), open('/patient/care')],
  [
    'people were shown here before it was sent: not again',
    { ...fresh, safety: 'contact-today' },
    outbox({ delivered: delivered('contact-today', '/patient/intake/2/8') }),
    null,
  ],
  ['an answer of this page: drawn again', fresh, outbox({ delivered: delivered('none') }), { do: 'refresh' }],
  ['an answer of another page: nothing', fresh, outbox({ delivered: delivered('none', '/patient/intake/2/8') }), null],
  [
    'an answer of this page while another screen is drawn: nothing',
    shows(following),
    outbox({ delivered: delivered('none') }),
    null,
  ],
  ['all sent: nothing where nothing needed the server', shows(following), outbox({ isAllSent: true }), null],
  [
    'all sent: the screen that needed the server opens',
    { ...fresh, offline: { path: list.path, screen: null } },
    outbox({ isAllSent: true }),
    open(list.path),
  ],
  ['not all sent: it waits', { ...fresh, offline: { path: list.path, screen: null } }, outbox({}), null],
];
test.each(afterDelivery)('the outbox sent · %s', (_, state, event, command) => {
  expect(navigate(page, state, event)).toEqual([state, command]);
});

test('a resolved conflict goes on, the next one draws the page again, and a grave reply shows the help', () => {
  const resolved = (reply: SaveReply | null, hasMoreConflicts = false) =>
    navigate(page, fresh, { type: 'resolved', reply, hasMoreConflicts, upcoming: online });
  expect(resolved(null)).toEqual([fresh, open(page.next)]);
  expect(resolved(saved('none'))).toEqual([fresh, open('/patient/intake/3/1')]);
  expect(resolved(saved('emergency'))).toEqual([fresh, open('/patient/care')]);
  expect(resolved(newer(), true)).toEqual([fresh, { do: 'refresh' }]);
});

test('a list that another device answered first opens again with both answers', () => {
  expect(navigate(page, fresh, { type: 'list-conflict' })).toEqual([fresh, open('/patient/intake/2/9?newer=1')]);
});

test('a link is followed through the server, or drawn here without one', () => {
  const link = (state: NavigationState, path: string, upcoming: typeof online | null) =>
    navigate(page, state, { type: 'link', path, upcoming });
  expect(link(fresh, following.path, online)).toEqual([fresh, open(following.path)]);
  expect(link(fresh, following.path, null)).toEqual([fresh, open(following.path)]);
  expect(link(shows(following), page.path, online)).toEqual([fresh, open(page.path)]);
  expect(link(fresh, following.path, away)).toEqual([shows(following), { do: 'show', path: following.path }]);
});

test('the browser’s own Back shows the screen of its address', () => {
  const back = (state: NavigationState, path: string, upcoming: typeof online | null) =>
    navigate(page, state, { type: 'history', path, upcoming });
  expect(back(fresh, page.path, away)).toEqual([fresh, null]);
  expect(back(shows(following), page.path, online)).toEqual([fresh, null]);
  expect(back(shows(following), page.path, away)).toEqual([shows(here), null]);
  expect(back(shows(here), following.path, away)).toEqual([shows(following), null]);
  expect(back(shows(following), list.path, away)).toEqual([shows(following), null]);
  expect(back(shows(following), '/patient', null)).toEqual([shows(following), null]);
});

test('the neighbors of a screen, past the ends, and of one that is not asked', () => {
  expect(neighbor(online, following.path, 1)).toBe(list.path);
  expect(neighbor(online, following.path, -1)).toBe(page.path);
  expect(neighbor(online, page.path, -1)).toBeNull();
  expect(neighbor(online, list.path, 1)).toBeNull();
  expect(neighbor(online, '/patient/intake/review', 1)).toBeNull();
  expect(neighbor(online, '/patient/intake/review', -1)).toBe(list.path);
  expect(neighbor(null, page.path, 1)).toBeNull();
});

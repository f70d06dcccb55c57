import { Icon } from '@/ui/kit/icon';
import { useIsLive } from '@/ui/kit/use-is-live';
import css from './questionnaire.module.css';

export type SavedState = 'quiet' | 'saved' | 'saving' | 'waiting' | 'refused' | 'signed-out';
export type SavedWords = {
  saved: string;
  saving: string;
  waiting: string;
  refused: string;
  /** With how many wait, in place of {n}. */
  kept: string;
  allSent: string;
  signedOut: string;
  signedOutKept: string;
  signIn: string;
  signInHref: string;
};

/** How many answers are pending on this device, whether some were and all are sent, and whether they wait for a sign-in. */
export type OutboxStatus = {
  /** Null while it is not known yet. */
  pending: number | null;
  isAllSent: boolean;
  isSignedOut: boolean;
  /** What could not be stored, wherever it was answered. */
  unresolved: readonly unknown[];
};

/** Whether what was answered is stored. Said quietly, and only when it changes. */
export function SavedSign({ state, words, outbox }: { state: SavedState; words: SavedWords; outbox: OutboxStatus }) {
  const { pending, isAllSent, unresolved } = outbox;
  // Before the script is here nobody knows what was tapped since the page was drawn.
  const isTrue = useIsLive() && state === 'saved' && pending === 0 && unresolved.length === 0;
  const isSignedOut = state === 'signed-out' || outbox.isSignedOut;
  return (
    <div className={css.saved} role="status">
      {state === 'refused' ? <p className="field__error">{words.refused}</p> : null}
      {isSignedOut ? (
        <p className="field__error">
          {(pending ?? 0) > 0 ? words.signedOutKept : words.signedOut} <a href={words.signInHref}>{words.signIn}</a>
        </p>
      ) : null}
      {state === 'waiting' ? <p className="saved">{words.waiting}</p> : null}
      {isSignedOut || (state !== 'saved' && state !== 'quiet') ? null : pending !== null && pending > 0 ? (
        <p className="saved">{words.kept.replace('{n}', String(pending))}</p>
      ) : isTrue ? (
        <p className="saved">
          <Icon name="check" />
          {isAllSent ? words.allSent : words.saved}
        </p>
      ) : null}
    </div>
  );
}

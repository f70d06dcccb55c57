import { Icon } from '@/ui/kit/icon';
import css from './questionnaire.module.css';

export type SavedState = 'quiet' | 'saved' | 'saving' | 'waiting' | 'refused' | 'signed-out';
export type SavedWords = {
  saved: string;
  saving: string;
  waiting: string;
  refused: string;
  signedOut: string;
  signIn: string;
  signInHref: string;
};

/** Whether what was answered is stored. Said quietly, and only when it changes. */
export function SavedSign({ state, words }: { state: SavedState; words: SavedWords }) {
  return (
    <div className={css.saved} role="status">
      {state === 'saved' ? (
        <p className="saved">
          <Icon name="check" />
          {words.saved}
        </p>
      ) : null}
      {state === 'waiting' ? <p className="saved">{words.waiting}</p> : null}
      {state === 'refused' ? <p className="field__error">{words.refused}</p> : null}
      {state === 'signed-out' ? (
        <p className="field__error">
          {words.signedOut} <a href={words.signInHref}>{words.signIn}</a>
        </p>
      ) : null}
    </div>
  );
}

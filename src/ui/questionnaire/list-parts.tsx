import type { AnswerValue } from '@/domain/answers/value';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import css from './trial-list.module.css';

type Words<W extends string> = Readonly<Record<W, string>>;

type TakenOutProps = { name: string | null; words: Words<'removed' | 'undo'>; onUndo: () => void };

/** The entry that was taken out last, and a button to put it back. Always drawn, so that a screen reader hears it appear. */
export const TakenOut = ({ name, words, onUndo }: TakenOutProps) => (
  <div role="status">
    {name === null ? null : (
      <Notice tone="info" action={<Button onClick={onUndo}>{words.undo}</Button>}>
        {words.removed.replace('{name}', name)}
      </Notice>
    )}
  </div>
);

type ListEndsProps = {
  isEmpty: boolean;
  /** The answer that says there is nothing to list. */
  noneCode: string;
  words: Words<'finish' | 'none' | 'unsure' | 'decline'>;
  onFinish: (value: AnswerValue) => void;
};

/** The end of a list: that is all; or, of an empty one, why it is empty. */
export const ListEnds = ({ isEmpty, noneCode, words, onFinish }: ListEndsProps) => (
  <div className={css.ends}>
    {isEmpty ? (
      <>
        <Button onClick={() => onFinish({ kind: 'choice', code: noneCode })}>{words.none}</Button>
        <Button look="bare" onClick={() => onFinish({ kind: 'unknown' })}>
          {words.unsure}
        </Button>
        <Button look="bare" onClick={() => onFinish({ kind: 'declined' })}>
          {words.decline}
        </Button>
      </>
    ) : (
      <Button look="go" onClick={() => onFinish({ kind: 'choice', code: 'that-is-all' })}>
        {words.finish}
      </Button>
    )}
  </div>
);

import type { Messages } from '@/i18n/english';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import columns from './visit-desk.module.css';

type Words = Messages['visit']['note'];
type NoteConflictProps = { theirs: string; words: Words; onSettle: (whose: 'theirs' | 'mine') => void };

/** Another window has written the note: its beginning, and the choice of which one stays. */
export function NoteConflict({ theirs, words, onSettle }: NoteConflictProps) {
  return (
    <div className="banner" data-tone="wait" role="alert">
      <div className="banner__text">
        {words.stale}
        <blockquote>{theirs.slice(0, 400)}</blockquote>
      </div>
      <Button onClick={() => onSettle('theirs')}>{words.takeTheirs}</Button>
      <Button onClick={() => onSettle('mine')}>{words.keepMine}</Button>
    </div>
  );
}

/** Another window has signed the note: nothing can be written here any more. */
export function SignedElsewhere({ words }: { words: Words }) {
  return (
    <section className={`${columns.col} ${columns.paper}`} aria-labelledby="note-title">
      <h2 id="note-title">{words.title}</h2>
      <Notice tone="info" role="alert" action={<Button onClick={() => window.location.reload()}>{words.readSigned}</Button>}>
        {words.signedElsewhere}
      </Notice>
    </section>
  );
}

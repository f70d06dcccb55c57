'use client';

import { Button } from '@/ui/kit/button';
import './call.css';

type CallToComeProps = {
  /** The code of the call did not come, and will not before the page is loaded again. */
  isMissing: boolean;
  words: { entering: string; missing: string; loadAgain: string };
};

/** The place of the other person until the call is there. */
export function CallPlaceholder({ isMissing, words }: CallToComeProps) {
  return (
    <div className="tile">
      <div className="tile__empty" role="status">
        <p>{isMissing ? words.missing : words.entering}</p>
        {isMissing ? <Button onClick={() => window.location.reload()}>{words.loadAgain}</Button> : null}
      </div>
    </div>
  );
}

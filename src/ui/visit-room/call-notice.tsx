import { Button } from '@/ui/kit/button';
import { Icon, type IconName } from '@/ui/kit/icon';
import type { CallSnapshot, LiveCall } from './call-state';
import { interpolate } from './interpolate';

export type CallNoticeWords = {
  entering: string;
  reconnecting: string;
  otherLost: string;
  weak: string;
  elsewhere: string;
  useHere: string;
  soundBlocked: string;
  soundOn: string;
  deviceFailed: string;
};

type Said = { icon: IconName; words: string; action?: { words: string; act: () => void } };

/** The state of the connection, in one sentence, with the one thing that helps. Spoken aloud when it changes. */
export function CallNotice({
  call,
  snapshot,
  words,
  name,
}: {
  call: LiveCall;
  snapshot: CallSnapshot;
  words: CallNoticeWords;
  name: string;
}) {
  const said = sentenceFor(call, snapshot, words, name);
  return (
    <div className="linenote" role="status" data-phase={snapshot.phase}>
      {said === null ? null : (
        <>
          <Icon name={said.icon} />
          <span>{said.words}</span>
          {said.action === undefined ? null : <Button onClick={said.action.act}>{said.action.words}</Button>}
        </>
      )}
    </div>
  );
}

/** The gravest thing first. */
function sentenceFor(call: LiveCall, now: CallSnapshot, words: CallNoticeWords, name: string): Said | null {
  if (now.phase === 'elsewhere')
    return { icon: 'info', words: words.elsewhere, action: { words: words.useHere, act: () => void call.enter() } };
  if (now.phase === 'entering') return { icon: 'signal-low', words: words.entering };
  if (now.phase === 'reconnecting') return { icon: 'signal-low', words: words.reconnecting };
  if (now.soundBlocked)
    return { icon: 'speaker', words: words.soundBlocked, action: { words: words.soundOn, act: () => void call.allowSound() } };
  if (now.deviceFailed) return { icon: 'info', words: words.deviceFailed };
  if (now.ownLine === 'weak' || now.ownLine === 'lost') return { icon: 'signal-low', words: words.weak };
  if (now.otherIsHere && now.otherLine === 'lost') return { icon: 'signal-low', words: interpolate(words.otherLost, { name }) };
  return null;
}

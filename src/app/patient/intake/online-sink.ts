import type { SaveAnswer } from '@/domain/answers/inputs';
import type { SaveReply } from '@/domain/answers/views';
import type { Locale } from '@/domain/shared/preferences';
import { ownZone } from '@/domain/shared/time/own-zone';
import type { AnswerSink, NewAnswer } from '@/ui/questionnaire/answer-sink';

/** What became of a try to send; it throws when the network is away or the server is busy. */
export type Sent = SaveReply | { outcome: 'refused' } | { outcome: 'signed-out' };

/**
 * One call of `answers.save`, written out: the API's own client weighs more than all the rest of this screen.
 * What cannot be mended by sending again comes back as a word; everything else throws.
 */
export async function sendAnswer(save: SaveAnswer): Promise<Sent> {
  const response = await fetch('/api/trpc/answers.save', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...save, timeZone: ownZone() }),
    signal: AbortSignal.timeout(15_000),
  });
  if (response.ok) {
    const { result }: { result: { data: SaveReply } } = await response.json();
    return result.data;
  }
  if (response.status === 401) return { outcome: 'signed-out' };
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return { outcome: 'refused' };
  throw new Error('try again');
}

/** The sink while there is a connection: sends each answer at once, and keeps nothing. */
export interface OnlineSink extends AnswerSink {
  save: (answer: NewAnswer) => Promise<Sent>;
}
export const onlineSink = (caseId: string, locale: Locale): OnlineSink => ({
  save: ({ questionId, value, basedOnRevision, saveId }) =>
    sendAnswer({ caseId, locale, questionId, value, basedOnRevision, saveId }),
});

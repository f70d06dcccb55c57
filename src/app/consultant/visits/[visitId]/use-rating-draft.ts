import { useEffect, useState, useSyncExternalStore } from 'react';
import { ratingScales, type RatingScaleId } from '@/domain/visit/clinician-rating';
import type { RatingDraftView } from '@/domain/visit/views';
import { browserApi } from '@/trpc/client';
import { refusalSentenceOf } from '@/trpc/join-key';
import { RatingDraft, type RatingState } from './rating-draft';

type Asked = {
  visitId: string;
  scale: RatingScaleId;
  /** The rating as it was left, or null. */
  held: RatingDraftView | null;
  ended: (outcome: 'recorded' | 'signed') => void;
};

const retryAfterMs = 4_000;

/** One rating while it is entered: what is on the screen, and the object that keeps it on the server. */
export function useRatingDraft({ visitId, scale, held, ended }: Asked): { draft: RatingDraft; state: RatingState } {
  const [draft] = useState(
    () =>
      new RatingDraft(scale, ratingScales[scale].labels.length, held, {
        send: (one) => browserApi.visit.enterRatingNumber.mutate({ visitId, ...one }),
        sentenceOf: refusalSentenceOf,
        ended,
        newId: () => crypto.randomUUID(),
        retryAfterMs,
      }),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.read, draft.read);
  useEffect(() => {
    const again = () => void draft.flush();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [draft]);
  return { draft, state };
}

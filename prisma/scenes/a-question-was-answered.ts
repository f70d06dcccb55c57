import { answerOwnRequest } from '@/server/queue/answer-request';
import { readOwnRequest } from '@/server/queue/read-request';
import { aged, asks, decides, doesNotKnow, hoursBefore, phq9Of, pressure, says } from './acts';
import type { Cast } from './cast';

/** The reviewer asked, the patient answered: words, and two answers that are not what they were. */
export async function aQuestionWasAnswered({ now, staff, patients }: Cast): Promise<void> {
  const answers = { ...aged(40, 'F', now), ...phq9Of(2, 3, 2, 3, 2, 2, 3, 1, 0), 'med.5': doesNotKnow };
  const opened = await asks(patients.nettle, { name: 'Demo Nettle', at: hoursBefore(now, 29), answers });
  await decides(staff.reviewer, opened, hoursBefore(now, 26), {
    kind: 'ask',
    reasonCode: 'missing-answer',
    reason: 'The heart question is open, and the pressure is from a pharmacy years ago.',
    question:
      'Did a doctor ever say that something is wrong with your heart? And could you measure your blood pressure once more?',
    again: ['med.5', 'vit.blood-pressure', 'log.1'],
  });
  const actor = patients.nettle;
  const request = await readOwnRequest({ actor, now });
  if (request === null) throw new Error('the question did not arrive');
  await answerOwnRequest(
    { actor, now: hoursBefore(now, 3) },
    {
      requestId: request.requestId,
      words: 'I asked my mother. It was a murmur when I was small, and the heart doctor said it was gone.',
      answers: [
        { questionId: 'med.5', value: says('no') },
        { questionId: 'vit.blood-pressure', value: pressure(128, 82, hoursBefore(now, 4)) },
      ],
      locale: 'en',
      isDraft: false,
    },
  );
}

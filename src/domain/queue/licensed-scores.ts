import { isAsked } from '@/domain/answers/flow';
import { questionById } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { packCatalogue } from '@/domain/instruments/packs/pack-catalogue';
import { itemAnswers } from '@/domain/screening/facts-from-answers';
import type { LicensedScore } from './case-view';

/** The scores of the licensed questionnaires that this case is asked. None stands for an answer that is open or declined. */
export function licensedScores(answers: Answers): LicensedScore[] {
  const items = itemAnswers(answers);
  return packCatalogue.flatMap(
    ({
      construct: {
        id,
        name,
        items: [first],
      },
      score,
    }) => {
      const question = first === undefined ? null : questionById(first.id);
      if (score === undefined || question === null || !isAsked(question, answers)) return [];
      const read = score(items);
      return [{ id, name, score: read.complete ? { total: read.total, band: read.band } : null }];
    },
  );
}

import type { Actor } from '@/domain/access/permissions';
import type { LicensedWords } from '@/domain/answers/licensed-words';
import type { CurrentAnswer } from '@/domain/answers/views';
import type { Stage } from '@/domain/journey';
import { allow } from '@/server/auth/allow';
import { readSheet } from '@/server/db/answers';
import { findNewestCaseOf, findOpenCaseOf } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { readLicensedWords } from './read-licensed-words';
import { answersFrom, currentAnswersFrom } from './current-answers';

export type OwnAnswers = {
  caseId: string;
  stage: Stage;
  submittedAt: Date | null;
  answers: CurrentAnswer[];
  licensedWords: LicensedWords;
  /** Stored for them when they last signed in. */
  timeZone: string;
};

/** The patient's open case with its answers, or else the newest closed one; null before one was started. */
export async function readOwnAnswers({ actor }: { actor: Actor }): Promise<OwnAnswers | null> {
  const open = await transaction(async (tx) => (await findOpenCaseOf(tx, actor.id)) ?? findNewestCaseOf(tx, actor.id));
  if (open === null) return null;
  const sheet = await readSheet(open.id, null);
  if (sheet === null) return null;
  const { theCase } = sheet;
  allow(actor, 'answers.read', theCase);
  const answers = currentAnswersFrom(sheet.answers);
  const licensedWords = await readLicensedWords(answersFrom(sheet.answers));
  return {
    caseId: theCase.id,
    stage: theCase.stage,
    submittedAt: theCase.submittedAt,
    answers,
    licensedWords,
    timeZone: sheet.timeZone,
  };
}

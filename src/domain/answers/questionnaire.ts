import { editions } from '@/domain/conditions/later-editions';
import { newestVersion } from '@/domain/shared/newest-version';
import type { Question, Section } from './question';
import { about } from './sections/about';
import { experiences } from './sections/experiences';
import { health } from './sections/health';
import { home } from './sections/home';
import { medicinesSection } from './sections/medicines';
import { mood } from './sections/mood';
import { helpNowQuestion, safety } from './sections/safety';
import { substances } from './sections/substances';
import { treatments } from './sections/treatments';

/** Stored with every answer. Raised whenever a question, an option or its meaning changes; a new condition brings its own. */
export const questionnaireVersion = newestVersion('intake-2026.11.5', ...editions.map(({ questionnaire }) => questionnaire));

/** The questionnaire in the order it is asked. Ordinals from 1 are the addresses of its screens. */
export const sections: readonly Section[] = [
  about,
  mood,
  safety,
  treatments,
  health,
  experiences,
  medicinesSection,
  substances,
  home,
];

/** Every question there is, with the one that is a button. */
export const allQuestions: readonly Question[] = [
  ...sections.flatMap(({ steps }) => steps.flatMap(({ questions }) => questions)),
  helpNowQuestion,
];

const byId = new Map(allQuestions.map((question) => [question.id, question]));

/** The question of this id, or null. */
export const questionById = (id: string): Question | null => byId.get(id) ?? null;

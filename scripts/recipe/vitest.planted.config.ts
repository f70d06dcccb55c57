import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is run in a copy of the tree after a condition was planted there: the look for it, and every test that knows conditions. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    testTimeout: 30_000,
    maxWorkers: 1,
    isolate: false,
    include: [
      'scripts/recipe/planted.check.ts',
      'src/domain/conditions/*.test.ts',
      'src/domain/answers/{flow,wording}.test.ts',
      'src/domain/screening/{check-pack,facts-from-answers,facts-from-conditions,facts-from-file,former-edition}.test.ts',
      'src/domain/screening/{intake-reaches-rules,kept-answers,outcome,result-points,rulebook,rules,vectors}.test.ts',
      'src/domain/screening/stored-{facts,versions}.test.ts',
      'src/i18n/{reading-level,texts}.test.ts',
      'src/ui/questionnaire/question-words.test.ts',
    ],
  },
});

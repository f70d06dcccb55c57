import type { AnswerValue } from './value';

/** The codes an answer holds; `unknown` and `declined` stand for themselves, other kinds hold none. */
export function codesOf(value: AnswerValue | undefined): readonly string[] {
  switch (value?.kind) {
    case 'choice':
      return [value.code];
    case 'choices':
      return value.codes;
    case 'unknown':
    case 'declined':
      return [value.kind];
    default:
      return [];
  }
}

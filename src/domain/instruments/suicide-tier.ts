/** What the suicide screen alone establishes. `unknown` means that nothing positive was said and something is missing. */
export const suicideTiers = ['none', 'low', 'moderate', 'high', 'unknown'] as const;
export type SuicideTier = (typeof suicideTiers)[number];

type YesNo = boolean | null | undefined;
export type AsqAnswers = { q1?: YesNo; q2?: YesNo; q3?: YesNo; q4?: YesNo; q5?: YesNo };
export type CssrsAnswers = { q1?: YesNo; q2?: YesNo; q3?: YesNo; q4?: YesNo; q5?: YesNo; q6?: YesNo; q6r?: YesNo };

/** `missing` names the required questions without an answer, also when a positive answer already gives a tier. */
export type SuicideScreen = { tier: SuicideTier; missing: readonly string[]; positive: boolean };

const unanswered = (answer: YesNo) => answer === null || answer === undefined;

/**
 * NIMH ASQ: any yes to 1-4 is a non-acute positive (moderate), with yes to 5 an acute positive (high).
 * Question 5 is required only once one of 1-4 is yes; a yes to it counts however it came to be given.
 */
export function asqScreen(answers: AsqAnswers): SuicideScreen {
  const lifetime = ['q1', 'q2', 'q3', 'q4'] as const;
  const branch = lifetime.some((q) => answers[q] === true);
  const positive = branch || answers.q5 === true;
  const required = branch ? ([...lifetime, 'q5'] as const) : lifetime;
  const missing = required.filter((q) => unanswered(answers[q]));
  return { tier: tierOf(answers.q5 === true ? 'high' : branch ? 'moderate' : null, missing), missing, positive };
}

/**
 * C-SSRS screener, recent version. High: 4 or 5, or behavior within 3 months. Moderate: 3, or behavior longer ago (or at
 * an unknown time, which stays listed as missing). Low: 1 or 2 only. Questions 3-5 are required after yes to 2, 6r after yes to 6.
 */
export function cssrsScreen(answers: CssrsAnswers): SuicideScreen {
  const required: (keyof CssrsAnswers)[] = [
    'q1',
    'q2',
    ...(answers.q2 === true ? (['q3', 'q4', 'q5'] as const) : []),
    'q6',
    ...(answers.q6 === true ? (['q6r'] as const) : []),
  ];
  const missing = required.filter((q) => unanswered(answers[q]));
  const established = cssrsTierOfPositives(answers);
  return { tier: tierOf(established, missing), missing, positive: established !== null };
}

function cssrsTierOfPositives({ q1, q2, q3, q4, q5, q6, q6r }: CssrsAnswers): 'low' | 'moderate' | 'high' | null {
  if (q4 === true || q5 === true || q6r === true) return 'high';
  if (q3 === true || q6 === true) return 'moderate';
  if (q1 === true || q2 === true) return 'low';
  return null;
}

function tierOf(established: SuicideTier | null, missing: readonly string[]): SuicideTier {
  return established ?? (missing.length > 0 ? 'unknown' : 'none');
}

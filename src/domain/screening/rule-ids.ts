/** Every rule there is, as the clinical specification names it. */
export const ruleIds = [
  ...(['S-01', 'S-02', 'S-03', 'S-04', 'S-05', 'S-06', 'S-07', 'S-08', 'S-09', 'M-01'] as const),
  ...(['X-01', 'X-02', 'X-03', 'X-04', 'X-05', 'X-06', 'X-07', 'X-08', 'X-09', 'X-10', 'X-11', 'X-12', 'X-13', 'X-14'] as const),
  ...(['D-01', 'D-02', 'T-02', 'T-03'] as const),
  ...(['R-01', 'R-02', 'R-03', 'R-04', 'R-05', 'R-06', 'R-07', 'R-08', 'R-09', 'R-10', 'R-11', 'R-12', 'R-13', 'R-14'] as const),
  ...(['R-15', 'R-16', 'R-17', 'R-18', 'R-19', 'R-20', 'R-22', 'R-23', 'R-24', 'R-25', 'R-26', 'R-27'] as const),
  ...(['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06', 'C-07', 'C-08', 'C-09', 'C-10', 'C-11', 'C-12', 'C-13', 'C-14'] as const),
  ...(['C-15', 'C-16', 'C-17', 'C-18', 'C-19', 'C-20', 'C-21', 'C-22', 'C-23', 'C-24'] as const),
  ...(['I-02', 'I-03', 'I-04', 'I-05', 'I-06', 'I-07', 'I-08', 'N-01'] as const),
] as const;
export type RuleId = (typeof ruleIds)[number];

/**
 * X excludes until a clinician overrides, R asks for a clinician, C is a caution, I is information, S is suicide safety,
 * M an acute medical red flag, D the depth of the depression, T the treatment history, N blocks booking only.
 */
export type Severity = 'X' | 'R' | 'C' | 'I' | 'S' | 'D' | 'T' | 'N' | 'M';

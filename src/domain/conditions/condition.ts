import type { AskedWhen } from '@/domain/answers/question';

/** V verified against a source, K-H / K-M / K-L general knowledge by confidence, D a choice of the specification. */
export type EvidenceTag = 'V' | 'K-H' | 'K-M' | 'K-L' | 'D';

/** The headings of the patient's result under which a condition can stand; `other` is for what fits none of them. */
export type BodyArea =
  | ('reaction' | 'heart' | 'head' | 'eyes' | 'breathing' | 'liver' | 'bladder' | 'hormones' | 'capacity' | 'psychosis')
  | ('eating' | 'drugs' | 'other');

/** X excludes until a clinician overrides, R asks for a clinician, C is a caution, I is information and is never required. */
type ConditionSeverity = 'X' | 'R' | 'C' | 'I';

/** The question of the intake that fills the fact. "I don't know", "I'd rather not say" and no answer are never a no. */
export type ConditionQuestion = {
  id: `med.${number}`;
  /** Absent: yes and no. Two conditions may share a question with more codes; its words stand in questions.json. */
  codes?: readonly string[];
  /** The code that says that the patient has it. Absent: `yes`. */
  yes?: string;
  /** The branch behind which it is asked. Where an earlier answer rules it out the fact is a no. */
  askedWhen?: AskedWhen;
};

type Rule = {
  rule: { id: `${ConditionSeverity}-${number}`; severity: ConditionSeverity; evidenceTag: EvidenceTag };
  /** What the rule asks, in a clinician's words. */
  question: string;
  rationale: string;
  source: string;
  /** Absent for what is only good to know. */
  area?: BodyArea;
};

/** Something a patient has or has not. All that the rest of the code needs to know of it, but for its words. */
export type Condition = {
  /** Its name in facts, case files and message files. Never used again for something else. */
  key: string;
  /** The clinician's words for the fact. */
  label: string;
  /** Absent: code of its own reads it from other answers. */
  intake?: ConditionQuestion;
  /** Absent in the first edition. */
  since?: number;
} & (Rule | { [K in keyof Rule]?: undefined });

/** A time at which conditions were added: which versions of the questionnaire and the engine it brought. */
export type Edition = { edition: number; questionnaire: `intake-${string}`; engine: `${number}.${number}.${number}` };

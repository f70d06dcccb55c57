import { z } from 'zod';

/** The pack as its author wrote it: JSON. What is wrong with it is said fault by fault, so it comes as text. */
export const DraftRulePack = z.strictObject({ text: z.string().max(40_000) });
export type DraftRulePack = z.infer<typeof DraftRulePack>;

export const AboutRulePack = z.strictObject({ rulePackId: z.uuid() });
export type AboutRulePack = z.infer<typeof AboutRulePack>;

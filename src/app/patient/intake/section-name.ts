import { sections } from '@/domain/answers/questionnaire';
import type { Messages } from '@/i18n/english';

/** The sections that have a name in the message files. */
export type SectionName = Exclude<keyof Messages['intake']['sections'], 'label' | 'then' | 'answered'>;

/** The name's key for the section of this ordinal. A test holds that every section has one. */
export const sectionName = (ordinal: number): SectionName => (sections[ordinal - 1]?.id ?? 'review') as SectionName;

import { auditC } from '@/domain/instruments/audit-c';
import { drugQuestion, used } from '@/domain/instruments/drug-question';
import { dast10 } from '@/domain/instruments/packs/dast-10';
import { fromInstrument, fromPack } from '../from-instrument';
import { type AskedWhen, each, type Section } from '../question';

/** Whoever reported no use at all is not asked about its consequences. */
const afterUse: AskedWhen = { anyOf: used.anyOf.map(({ item: question, codes }) => ({ question, codes })) };

export const substances: Section = {
  id: 'substances',
  steps: each([
    ...fromInstrument(auditC),
    ...fromInstrument(drugQuestion, ['unknown', 'declined']),
    ...fromPack(dast10, afterUse),
  ]),
};

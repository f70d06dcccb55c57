import { auditC } from '@/domain/instruments/audit-c';
import { drugQuestion } from '@/domain/instruments/drug-question';
import { fromInstrument } from '../from-instrument';
import { each, type Section } from '../question';

export const substances: Section = {
  id: 'substances',
  steps: each([...fromInstrument(auditC), ...fromInstrument(drugQuestion, ['unknown', 'declined'])]),
};

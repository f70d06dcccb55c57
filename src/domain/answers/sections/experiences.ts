import { bip } from '@/domain/instruments/bip';
import { mdq } from '@/domain/instruments/packs/mdq';
import { pcPtsd5 } from '@/domain/instruments/pc-ptsd-5';
import { psy } from '@/domain/instruments/psy';
import { fromInstrument, fromPack } from '../from-instrument';
import { each, type Question, type Section } from '../question';

const both = ['unknown', 'declined'] as const;

/** Not knowing and not saying are no "no": what "no" would spare the person is asked after them. */
function alsoAfterAsides(question: Question): Question {
  if (question.id !== 'bip.5' || question.askedWhen === undefined) return question;
  const anyOf = question.askedWhen.anyOf.map((when) => ({ ...when, codes: [...when.codes, ...both] }));
  return { ...question, askedWhen: { anyOf } };
}

export const experiences: Section = {
  id: 'experiences',
  steps: each([
    ...fromInstrument(bip, both).map(alsoAfterAsides),
    ...fromPack(mdq),
    ...fromInstrument(psy, both),
    ...fromInstrument(pcPtsd5),
  ]),
};

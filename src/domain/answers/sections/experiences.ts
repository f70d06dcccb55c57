import { bip } from '@/domain/instruments/bip';
import { mdq } from '@/domain/instruments/packs/mdq';
import { pcPtsd5 } from '@/domain/instruments/pc-ptsd-5';
import { psy } from '@/domain/instruments/psy';
import { fromInstrument, fromPack } from '../from-instrument';
import { each, type Section } from '../question';

const both = ['unknown', 'declined'] as const;

export const experiences: Section = {
  id: 'experiences',
  steps: each([...fromInstrument(bip, both), ...fromPack(mdq), ...fromInstrument(psy, both), ...fromInstrument(pcPtsd5)]),
};

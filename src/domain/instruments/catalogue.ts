import { airway } from './airway';
import { asq } from './asq';
import { auditC } from './audit-c';
import { bip } from './bip';
import { dis } from './dis';
import { drugQuestion } from './drug-question';
import { gad7 } from './gad-7';
import type { Instrument } from './instrument';
import { pcPtsd5 } from './pc-ptsd-5';
import { phq9 } from './phq-9';
import { psy } from './psy';

/** Every instrument whose wording may stand in the repository. Those that need a license come from content packs. */
export const catalogue: readonly Instrument[] = [phq9, gad7, asq, auditC, drugQuestion, pcPtsd5, bip, psy, airway, dis];

/** The built-in instrument of this id. */
export const findInstrument = (id: string): Instrument | null => catalogue.find((instrument) => instrument.id === id) ?? null;

import type { PackInstrument } from '../content-pack';
import { cssrsScreener } from './cssrs-screener';
import { dast10 } from './dast-10';
import { mdq } from './mdq';
import { qidsSr16 } from './qids-sr16';

/** The instruments that stay hidden until the clinic brings a licensed content pack. */
export const packCatalogue: readonly PackInstrument[] = [cssrsScreener, mdq, qidsSr16, dast10];

// npm test [-- <station>]: everything, or what belongs to a station. Works on a fresh clone and while `npm start` runs; ends
// with "N passed, N failed".
import './machine/node-version.mjs';
import { endWith, Sentence } from './machine/sentence.mjs';
import { runAllTests } from './steps/all-tests.mjs';
import { stations } from './steps/stations.mjs';

const [station, ...more] = process.argv.slice(2);
if (more.length > 0 || (station !== undefined && !Object.hasOwn(stations, station)))
  endWith(new Sentence(`npm test, or npm test -- <station>, which is one of: ${Object.keys(stations).join(', ')}.`));
runAllTests(station);

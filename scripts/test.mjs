// npm test: everything. Works on a fresh clone and while `npm start` runs; ends with "N passed, N failed".
import './machine/node-version.mjs';
import { runAllTests } from './steps/all-tests.mjs';

runAllTests();

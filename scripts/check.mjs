// npm run check: format, lint with boundaries, types, migrations and unit tests; what one runs while working.
import { checks } from './steps/checks.mjs';
import { sideBySide } from './steps/side-by-side.mjs';
import { command, report, step } from './steps/step.mjs';

const unit = () => step('unit tests', [command('vitest'), 'run', '--project', 'unit', '--reporter=dot']);
const reported = [...checks, unit].map((one) => async () => {
  const result = await one();
  report(result);
  return result.ok;
});
// Two at a time: that is what a small machine has cores for.
const oks = await sideBySide(2, reported);
process.exit(oks.every(Boolean) ? 0 : 1);

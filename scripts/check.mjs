// npm run check: format, lint with boundaries, types, migrations and unit tests; what one runs while working.
import { checks } from './steps/checks.mjs';
import { command, report, step } from './steps/step.mjs';

const unit = () => step('unit tests', [command('vitest'), 'run', '--project', 'unit', '--reporter=dot']);
let failed = 0;
const waiting = [...checks, unit];
// Two at a time: that is what a small machine has cores for.
await Promise.all([lane(), lane()]);
process.exit(failed ? 1 : 0);

async function lane() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const result = await next();
    report(result);
    if (!result.ok) failed++;
  }
}

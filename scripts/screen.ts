import { text } from 'node:stream/consumers';
import { screenFileCase } from '@/domain/screening/screen-file-case';
import { parseCases } from '@/domain/screening/parse-cases';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';

/** Screens the cases of a file on standard input: `npm run -s screen < cases.json`. No database, no network. */
async function main(): Promise<number> {
  const cases = parseCases(await text(process.stdin));
  if (!Array.isArray(cases)) {
    process.stderr.write(
      `The input is not ${cases === undefined ? 'JSON' : 'an array of cases'}: give an array of { "id": …, "facts": … }.\n`,
    );
    return 1;
  }
  const answers = cases.map((input, place) => screenFileCase(input, place, clinicPack));
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
  return answers.some((answer) => 'error' in answer) ? 1 : 0;
}

process.exitCode = await main();

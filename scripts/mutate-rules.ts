import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { flippedComparisons, type Mutant, shiftedThresholds } from './mutation/find-mutants';
import { firstFailure } from './mutation/try-mutant';

/**
 * Flips each comparison of the rules and moves each threshold of the pack by one, and counts how many of these faults the
 * unit tests notice. Writes the survivors to docs/clinical/mutation.md. `npm run mutate`
 */
const wanted = 0.99;
const rules = readdirSync('src/domain/screening/rules')
  .sort()
  .map((name) => `src/domain/screening/rules/${name}`);
const around = ['outcome', 'suicide', 'scores', 'missing-answers', 'patient-view', 'trials-summary', 'rule'].map(
  (name) => `src/domain/screening/${name}.ts`,
);
/** How the history of treatments is judged. */
const treatments = ['judge-trial', 'too-little', 'trial-ledger', 'policies', 'close-relatives'].map(
  (name) => `src/domain/treatments/${name}.ts`,
);
const packs = ['src/domain/screening/packs/clinic-2026-11.ts', 'src/domain/treatments/thresholds.ts'];

// Quick ones first; the properties are only asked about what those let through.
const quick = [
  ...[
    'thresholds',
    'suicide-rules',
    'rules',
    'outcome',
    'vectors',
    'rulebook',
    'facts-from-file',
    'safety-on-save',
    'check-pack',
    'former-edition',
  ].map((name) => `src/domain/screening/${name}.test.ts`),
  ...['judge-trial', 'trial-ledger', 'policies', 'staging', 'treatment-names'].map(
    (name) => `src/domain/treatments/${name}.test.ts`,
  ),
];
const thorough = ['src/domain/screening/what-if.test.ts', 'src/domain/screening/screen.test.ts'];

const read = (file: string) => readFileSync(file, 'utf8');
const mutants = [
  ...[...rules, ...around, ...treatments].flatMap((file) => flippedComparisons(file, read(file))),
  ...packs.flatMap((file) => shiftedThresholds(file, read(file))),
];

async function main(): Promise<number> {
  fc.configureGlobal({ seed: 20261101 });
  const broken = await firstFailure(null, [...quick, ...thorough]);
  if (broken !== null) {
    process.stderr.write(`The tests fail without any fault put in: ${broken}\n`);
    return 1;
  }
  const survivors: Mutant[] = [];
  for (const [place, mutant] of mutants.entries()) {
    const seenBy = (await firstFailure(mutant, quick)) ?? (await firstFailure(mutant, thorough));
    if (seenBy === null) survivors.push(mutant);
    if (place % 25 === 0) process.stderr.write(`${place} of ${mutants.length}, ${survivors.length} survived\n`);
  }
  const killed = mutants.length - survivors.length;
  const share = killed / mutants.length;
  mkdirSync('docs/clinical', { recursive: true });
  writeFileSync('docs/clinical/mutation.md', report(survivors, killed));
  process.stdout.write(
    `${killed} of ${mutants.length} faults noticed (${(share * 100).toFixed(1)} %; ${wanted * 100} % wanted)\n`,
  );
  for (const mutant of survivors) process.stdout.write(`survived  ${sayMutant(mutant)}${whyOf(mutant)}\n`);
  return share >= wanted ? 0 : 1;
}

const sayMutant = ({ file, line, was, becomes }: Mutant) => `${file}:${line}  ${was} -> ${becomes}`;

/** Faults that change nothing that can happen; every other survivor is a test that is missing. */
const harmless: Readonly<Record<string, string>> = {
  'src/domain/screening/rules/blood-pressure.ts < -> <=':
    'an equal rank has been answered two lines before, so that the two never differ',
  'src/domain/treatments/trial-ledger.ts < -> <=':
    'a class put in its own place changes nothing, and no two ingredients have one name to be sorted by',
};

function whyOf({ file, was, becomes }: Mutant): string {
  const why = harmless[`${file} ${was} -> ${becomes}`];
  return why === undefined ? '' : `: ${why}`;
}

function report(survivors: readonly Mutant[], killed: number): string {
  const rows = survivors.map((mutant) => `- \`${sayMutant(mutant)}\`${whyOf(mutant)}`).join('\n');
  return `# Faults put into the rules on purpose

Written by \`npm run mutate\`: each comparison of the rules flipped, each threshold of the pack moved by one, and the unit
tests run against it. A fault that no test notices is a sentence nobody holds the rules to.

${killed} of ${mutants.length} faults were noticed (${((100 * killed) / mutants.length).toFixed(1)} %).

${survivors.length === 0 ? 'None survived.' : `Survived:\n\n${rows}`}
`;
}

process.exitCode = await main();

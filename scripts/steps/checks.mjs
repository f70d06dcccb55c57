import { command, step } from './step.mjs';

/** Everything that needs neither a database nor a browser nor the tests; each is one pass or failure. */
export const checks = [
  () => step('format', [command('@biomejs/biome', 'biome'), 'format', '.']),
  () => step('fence is current', ['scripts/fence.mjs', '--verify']),
  () => step('lint and boundaries', [command('oxlint'), '--type-aware', '--quiet']),
  () => step('nothing unused', [command('knip'), '--no-progress', '--no-config-hints']),
  () => step('types', ['scripts/steps/types.mjs']),
  () => step('clinical tables are current', ['--import', 'tsx', 'scripts/clinical.ts', '--check']),
  () => step('migrations lead to the schema', ['scripts/migrate.mjs', 'verify']),
];

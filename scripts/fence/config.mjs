import { vendors, zones } from './zones.mjs';

const tests = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/testing/**'];
const noWaits = [
  { property: 'waitForTimeout', message: 'Wait for what you can see, never for a number of milliseconds.' },
  ...['skip', 'only', 'fixme'].map((property) => ({ object: 'test', property, message: 'A test runs or does not exist.' })),
];

const impureGlobals = ['Date', 'process', 'fetch', 'performance', 'setTimeout', 'setInterval', 'crypto'];
const noChance = { object: 'Math', property: 'random', message: 'The domain is pure: no chance.' };

/** The linter's whole configuration; `npm run check` refuses an .oxlintrc.json that differs from it. */
export function lintConfig() {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'unicorn', 'oxc', 'react', 'nextjs', 'jsx-a11y', 'import', 'vitest', 'node'],
    categories: { correctness: 'error' },
    rules: {
      'import/no-cycle': 'error',
      'oxc/no-barrel-file': ['error', { threshold: 0 }],
      'typescript/no-floating-promises': 'error',
      'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'typescript/no-explicit-any': 'error',
      'typescript/ban-ts-comment': 'error',
      ...off('react/react-in-jsx-scope', 'jsx-a11y/prefer-tag-over-role', 'no-control-regex', 'typescript/no-misused-spread'),
      ...off('unicorn/no-useless-spread', 'unicorn/no-useless-fallback-in-spread'),
      // What people meet is judged by axe in the browser tests; these guess from the text of one file.
      ...off('jsx-a11y/click-events-have-key-events', 'jsx-a11y/no-noninteractive-element-interactions'),
      ...off(
        'jsx-a11y/no-static-element-interactions',
        'jsx-a11y/no-noninteractive-tabindex',
        'jsx-a11y/control-has-associated-label',
      ),
      // A live call has no captions to offer; a refusal is recognized by its type more often than by its words.
      ...off('jsx-a11y/media-has-caption', 'vitest/require-to-throw-message', 'typescript/require-array-sort-compare'),
      ...off('typescript/unbound-method', 'vitest/no-conditional-expect', 'vitest/valid-expect', 'vitest/expect-expect'),
      'no-restricted-properties': ['error', ...noWaits],
    },
    ignorePatterns: ['src/generated/**', '.next*/**', 'playwright-report/**', 'test-results/**'],
    overrides: [
      ...zones.map(zoneOverride),
      { files: ['src/**'], rules: { 'node/no-process-env': 'error', 'no-console': 'error' } },
      {
        files: ['src/domain/**'],
        rules: {
          'no-restricted-globals': ['error', ...impureGlobals.map(impure)],
          'no-restricted-properties': ['error', noChance],
        },
      },
      // Time is counted here with the platform's own Date; what time it is now is still passed in.
      {
        files: ['src/domain/shared/time/**'],
        rules: {
          'no-restricted-globals': ['error', ...impureGlobals.filter((name) => name !== 'Date').map(impure)],
          'no-restricted-properties': ['error', noChance, { object: 'Date', property: 'now', message: impure('Date').message }],
        },
      },
      { files: ['src/ui/**'], rules: { 'no-restricted-globals': ['error', { name: 'fetch', message: 'ui fetches nothing.' }] } },
      // The call asks the media server itself whether it is back; that is no data of ours.
      { files: ['src/ui/visit-room/**'], rules: off('no-restricted-globals') },
      { files: ['src/env.ts', 'src/server/log.ts'], rules: { 'node/no-process-env': 'off', 'no-console': 'off' } },
      {
        files: ['scripts/**'],
        rules: off('typescript/await-thenable', 'typescript/no-floating-promises', 'typescript/no-misused-promises'),
      },
      {
        files: tests,
        rules: {
          'no-restricted-imports': 'off',
          'no-restricted-globals': 'off',
          'node/no-process-env': 'off',
          'vitest/no-restricted-vi-methods': ['error', { mock: 'Our own modules are never replaced.' }],
        },
      },
    ],
  };
}

function off(...rules) {
  return Object.fromEntries(rules.map((rule) => [rule, 'off']));
}

function impure(name) {
  return { name, message: 'The domain is pure: what changes is handed in.' };
}

const otherFloors = ['server', 'app', 'trpc', 'ui', 'jobs', 'testing', 'generated', 'env', 'i18n'];

/**
 * Matches every import of a domain folder but zod, the domain and these packages. The linter's regular expressions cannot look
 * ahead, and a group that allows a name would lift the other refusals of that name: so it says letter by letter what differs.
 */
function onlyDomainAnd(also = []) {
  const next = new Map();
  for (const word of ['zod', '.', '@/d', ...also])
    for (let length = 0; length < word.length; length++) {
      const start = word.slice(0, length);
      next.set(start, (next.get(start) ?? '') + word[length]);
    }
  const differing = [...next].map(([start, letters]) => `${start.replace('.', '\\.')}[^${letters.replace('-', '\\-')}]`);
  return `^(${[...differing, 'zod.'].join('|')})`;
}

function packages(names, message) {
  return { regex: `^(${names.join('|')})(/|$)`, message };
}

function zoneOverride(zone) {
  const patterns = [
    ...(zone.onlyItself ? [{ regex: onlyDomainAnd(zone.also), message: 'The domain imports zod and itself.' }] : []),
    ...(zone.onlyItself ? [folders(otherFloors, zone)] : []),
    ...(zone.never?.length ? [folders(zone.never, zone)] : []),
    ...(zone.packages ? [packages(zone.packages, `src/${zone.files} does without these packages.`)] : []),
    ...vendors
      .filter(({ home }) => !zone.files.startsWith(`${home}/`))
      .map((vendor) => packages(vendor.packages, `This package is used in src/${vendor.home} only.`)),
  ];
  return { files: [`src/${zone.files}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** Matches the folders by alias and by any relative way up to them, from beside as well as from another floor. */
function folders(names, zone) {
  const paths = names.map((name) => {
    const [floor, station] = name.split('/');
    return station ? `(@/${floor}|(\\.\\./)+${floor}|(\\.\\./)*\\.\\.)/${station}` : `(@|(\\.\\./)*\\.\\.)/${floor}`;
  });
  return {
    regex: `^(${paths.join('|')})(/|$)`,
    ...(zone.typesAllowed ? { allowTypeImports: true } : {}),
    message: `src/${zone.files} must not know: ${names.join(', ')} (docs/architecture.md).`,
  };
}

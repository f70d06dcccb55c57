import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** One wrong line of each kind: where it stands, what it says, and the rule that must refuse it. */
const wrong: [file: string, line: string, rule: string][] = [
  ['src/domain/visit/a.ts', "import '@/server/visit/admit';", 'no-restricted-imports'],
  ['src/domain/visit/b.ts', "import '../../ui/kit/button';", 'no-restricted-imports'],
  ['src/domain/visit/c.ts', "import 'pg';", 'no-restricted-imports'],
  ['src/domain/answers/d.ts', "import '@/domain/queue/decision';", 'no-restricted-imports'],
  ['src/domain/answers/e.ts', "import '../screening/rulebook';", 'no-restricted-imports'],
  ['src/domain/visit/time.ts', "import 'temporal-polyfill';", 'no-restricted-imports'],
  ['src/domain/answers/hash.ts', "import '@noble/hashes/sha2.js';", 'no-restricted-imports'],
  ['src/domain/shared/time/a.ts', "import '@noble/hashes/sha2.js';", 'no-restricted-imports'],
  ['src/domain/shared/time/b.ts', 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['src/app/patient/time.ts', "import 'temporal-polyfill';", 'no-restricted-imports'],
  ['src/server/api/cookie.ts', "import 'cookie';", 'no-restricted-imports'],
  ['src/domain/visit/f.ts', 'export const now = () => Date.now();', 'no-restricted-globals'],
  ['src/domain/visit/g.ts', 'export const chance = () => Math.random();', 'no-restricted-properties'],
  ['src/domain/visit/h.ts', 'export const mode = () => process.cwd();', 'no-restricted-globals'],
  ['src/server/queue/a.ts', "import '@/server/visit/book';", 'no-restricted-imports'],
  ['src/server/queue/b.ts', "import '../care-plan/sign';", 'no-restricted-imports'],
  ['src/server/queue/c.ts', "import '@/server/api/root';", 'no-restricted-imports'],
  ['src/server/queue/d.ts', "import '@/generated/prisma/client';", 'no-restricted-imports'],
  ['src/server/queue/e.ts', "import 'livekit-server-sdk';", 'no-restricted-imports'],
  ['src/server/queue/f.ts', "import 'nodemailer';", 'no-restricted-imports'],
  ['src/server/queue/phones.ts', "import 'libphonenumber-js/min';", 'no-restricted-imports'],
  ['src/server/queue/g.ts', "import '@/app/paths';", 'no-restricted-imports'],
  ['src/server/queue/h.ts', "import '@/testing/people';", 'no-restricted-imports'],
  ['src/server/queue/i.ts', 'export const url = process.env.DATABASE_URL;', 'no-process-env'],
  ['src/server/queue/j.ts', "export const later = () => import('@/server/visit/book');", 'no-restricted-imports'],
  ['src/server/queue/k.ts', "console.log('hello');", 'no-console'],
  ['src/domain/safety/a.ts', "import '@/domain/visit/slot';", 'no-restricted-imports'],
  ['src/server/safety/a.ts', "import '@/server/visit/admit-patient';", 'no-restricted-imports'],
  ['src/server/db/a.ts', "import '@/server/queue/claim-case';", 'no-restricted-imports'],
  ['src/server/api/a.ts', "import '@/server/db/cases';", 'no-restricted-imports'],
  ['src/server/api/b.ts', "import 'next-auth';", 'no-restricted-imports'],
  ['src/trpc/a.ts', "import '@/server/queue/claim-case';", 'no-restricted-imports'],
  ['src/ui/kit/a.ts', "import '@/trpc/react';", 'no-restricted-imports'],
  ['src/ui/kit/b.ts', "import '@tanstack/react-query';", 'no-restricted-imports'],
  ['src/ui/kit/c.ts', "import 'livekit-client';", 'no-restricted-imports'],
  ['src/ui/kit/d.ts', "export const load = () => fetch('/api');", 'no-restricted-globals'],
  ['src/app/patient/a.ts', "import '@/server/answers/save-answer';", 'no-restricted-imports'],
  ['src/app/patient/b.ts', "import '@/jobs/registry';", 'no-restricted-imports'],
  ['src/app/api/a.ts', "import '@/server/db/cases';", 'no-restricted-imports'],
  ['src/jobs/a.ts', "import '@/server/api/root';", 'no-restricted-imports'],
  ['src/server/mail/index.ts', "export * from './one';\nexport * from './two';", 'no-barrel-file'],
  ['src/server/mail/one.ts', "import { two } from './two';\nexport const one = () => two;", 'no-cycle'],
  ['src/server/mail/a.ts', '// @ts-ignore\nexport const a: string = 1;', 'ban-ts-comment'],
  ['src/server/mail/b.ts', 'export const b = (x: any) => x;', 'no-explicit-any'],
  ['src/server/mail/c.ts', 'const send = async () => 1;\nsend();', 'no-floating-promises'],
  ['src/server/mail/d.test.ts', "import { vi } from 'vitest';\nvi.mock('./one');", 'no-restricted-vi-methods'],
  [
    'e2e/4-visit/a.spec.ts',
    'export const wait = (page: { waitForTimeout(n: number): void }) => page.waitForTimeout(5);',
    'no-restricted-properties',
  ],
];

/** What the same fence must let through; otherwise it would only prove that everything is refused. */
const right: [file: string, line: string][] = [
  ['src/domain/visit/ok.ts', "import 'zod';\nimport '@/domain/answers/section';\nimport './slot';\nexport type At = Date;"],
  [
    'src/domain/shared/time/ok.ts',
    "import { Temporal } from 'temporal-polyfill';\nexport const at = () => new Date(Temporal.PlainDate.length);",
  ],
  ['src/domain/screening/ok.ts', "import '@noble/hashes/sha2.js';\nimport '@/domain/answers/section';"],
  ['src/server/auth/ok.ts', "import 'cookie';"],
  ['src/server/visit/ok.ts', "import '@/server/queue/decide-case';\nimport '@/server/db/cases';\nimport '@/domain/visit/slot';"],
  ['src/server/screening/ok.ts', "import '@/server/safety/raise-alert';\nimport '@/domain/safety/alert-level';"],
  ['src/server/safety/ok.ts', "import '@/server/screening/pack-in-force';\nimport '@/domain/queue/patient-facts';"],
  ['src/server/db/ok.ts', "import '@/generated/prisma/client';\nimport '@prisma/adapter-pg';"],
  ['src/server/video/ok.ts', "import 'livekit-server-sdk';"],
  ['src/ui/visit-room/ok.ts', "import 'livekit-client';"],
  ['src/app/patient/ok.ts', "import '@/trpc/react';\nimport '@/ui/kit/button';\nimport '@/domain/visit/slot';"],
  ['src/jobs/ok.ts', "import 'graphile-worker';\nimport '@/server/visit/reconcile-rooms';"],
];

const project = path.resolve(import.meta.dirname, '..');
const planted = mkdtempSync(path.join(tmpdir(), 'clearway-fence-'));
let refused: Map<string, string[]>;

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(path.join(project, name), path.join(planted, name));
  symlinkSync(path.join(project, 'node_modules'), path.join(planted, 'node_modules'));
  const support: [string, string][] = [['src/server/mail/two.ts', "import { one } from './one';\nexport const two = () => one;"]];
  for (const [file, line] of [...wrong, ...right, ...support]) {
    mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
    writeFileSync(path.join(planted, file), `${line}\n`);
  }
  const oxlint = path.join(project, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--type-aware', '-f', 'json', 'src', 'e2e'], {
    cwd: planted,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { filename: string; code?: string }[] };
  refused = new Map();
  for (const { filename, code } of diagnostics) refused.set(filename, [...(refused.get(filename) ?? []), code ?? '']);
}, 30_000);

afterAll(() => rmSync(planted, { recursive: true, force: true }));

test.each(wrong)('%s is refused: %s', (file, _line, rule) => {
  expect(refused.get(file) ?? []).toContainEqual(expect.stringContaining(`(${rule})`));
});

test.each(right)('%s passes', (file) => {
  expect(refused.get(file) ?? []).not.toContainEqual(expect.stringMatching(/restricted|process-env/));
});

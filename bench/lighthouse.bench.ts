// What Lighthouse says of two pages on a slow phone: the landing page, and a question of the intake.
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { disconnect } from '@/server/db/client';
import { patients } from '../prisma/scenes/people';
import { playScenes } from '../prisma/scenes/play-scenes';
import { freePort } from '../scripts/machine/ports.mjs';
import { startServers } from '../scripts/run/servers.mjs';
import { keyOf } from '../scripts/screens/keys';
import { systemChromium } from '../scripts/setup/chromium.mjs';

const wanted = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof wanted;
const categories = Object.keys(wanted) as Category[];
/** The machine is shared and a phone is imitated on it, so the middle of so many runs counts. */
const runs = 5;

const servers = await startServers();
Object.assign(process.env, servers.addresses);
await playScenes(new Date());
const port = await freePort();
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath: systemChromium(),
  args: ['--headless=new', `--remote-debugging-port=${port}`, ...sandbox],
});
const key = await keyOf(patients.marigold.email, servers.origin);
const pages = [
  { name: 'landing', path: '/', headers: undefined },
  { name: 'intake step', path: '/patient/intake/2/2', headers: { Cookie: `${key.name}=${key.value}` } },
];

let isGood = true;
console.log(
  `page          ${categories.map((category) => category.padStart(16)).join('')}   (of 100; wanted ${Object.values(wanted).join(', ')})`,
);
for (const { name, path, headers } of pages) {
  const results: Awaited<ReturnType<typeof look>>[] = [];
  // Once without counting: a server just started answers nobody's first visit but this one.
  await look(`${servers.origin}${path}`, headers);
  for (let run = 0; run < runs; run++) results.push(await look(`${servers.origin}${path}`, headers));
  const scores = categories.map((category) => middle(results.map(({ scores }) => scores[category])));
  console.log(`${name.padEnd(14)}${scores.map((score) => String(score).padStart(16)).join('')}`);
  for (const line of new Set(results.flatMap(({ lost }) => lost))) console.log(`  ${line}`);
  isGood &&= categories.every((category, n) => (scores[n] ?? 0) >= wanted[category]);
}
await browser.close();
await disconnect();
await servers.stop();
process.exit(isGood ? 0 : 1);

/** The scores of one visit by the phone that Lighthouse imitates, and what cost points. */
async function look(url: string, extraHeaders: Record<string, string> | undefined) {
  const result = await lighthouse(url, { port, extraHeaders, onlyCategories: categories, logLevel: 'error' });
  if (result === undefined || new URL(result.lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${result?.lhr.finalDisplayedUrl}`);
  const { lhr } = result;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const lost = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.9) return [];
      return [`${category}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
    }),
  );
  return { scores, lost };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

// What a current browser transfers (gzip) for each page, beside an empty page of the same build in the same run.
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import pg from 'pg';
import { disconnect } from '@/server/db/client';
import { patients, staff } from '../prisma/scenes/people';
import { playScenes } from '../prisma/scenes/play-scenes';
import { startServers } from '../scripts/run/servers.mjs';
import { keyOf } from '../scripts/screens/keys';
import { systemChromium } from '../scripts/setup/chromium.mjs';

/** An intake step may weigh this much more than nothing at all. */
const mostTimesEmpty = 1.15;

type Weight = { script: number; style: number; html: number; all: number; urls: string[] };

const servers = await startServers({ forBench: true });
Object.assign(process.env, servers.addresses);
await playScenes(new Date());
const db = new pg.Client({ connectionString: servers.addresses.E2E_DATABASE_OWNER_URL });
await db.connect();
const { rows } = await db.query<{ id: string }>(
  `SELECT v.id FROM "Visit" v JOIN "Person" p ON p.id = v."patientId" WHERE p.email = $1`,
  [patients.kalmia.email],
);
await db.end();
const browser = await chromium.launch({ executablePath: systemChromium(), args: ['--no-sandbox'] });

const pages: [string, string, string | null][] = [
  ['empty page', '/empty', null],
  ['landing', '/', null],
  ['intake step', '/patient/intake/2/2', patients.marigold.email],
  ['ledger', '/patient/intake/4/1', patients.marigold.email],
  ['queue', '/reviewer/queue', staff.reviewer.email],
  ['lobby', `/patient/visits/${rows[0]?.id}`, patients.kalmia.email],
];
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
const weights = new Map<string, Weight>();
console.log('page          script    style     html      all kB (gzip)   script, times the empty page');
for (const [name, path, who] of pages) {
  const weight = await weigh(browser, path, who);
  weights.set(name, weight);
  const ratio = weight.script / (weights.get('empty page')?.script ?? Number.NaN);
  console.log(
    `${name.padEnd(12)} ${kilobytes(weight.script)} ${kilobytes(weight.style)}  ${kilobytes(weight.html)}  ${kilobytes(weight.all)}          ${ratio.toFixed(3)}`,
  );
}

const step = (weights.get('intake step')?.script ?? Number.NaN) / (weights.get('empty page')?.script ?? Number.NaN);
const callCode = [...weights].filter(([, { urls }]) => urls.length > 0).map(([name]) => name);
console.log(`\nintake step: ${step.toFixed(3)} times the empty page, at most ${mostTimesEmpty} wanted`);
console.log(`pages that load the code of the call before a call: ${callCode.length === 0 ? 'none' : callCode.join(', ')}`);
await browser.close();
await disconnect();
await servers.stop();
process.exit(step <= mostTimesEmpty && callCode.length === 0 ? 0 : 1);

async function weigh(on: Browser, path: string, who: string | null): Promise<Weight> {
  const context = await on.newContext();
  if (who !== null) await context.addCookies([await keyOf(who, servers.origin)]);
  const weight = await transferOf(context, `${servers.origin}${path}`);
  await context.close();
  return weight;
}

async function transferOf(context: BrowserContext, address: string): Promise<Weight> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  const calls: Promise<string[]>[] = [];
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    // A word that only the media library says.
    calls.push(
      response.text().then(
        (text) => (text.includes('livekit') && text.length > 200_000 ? [response.url()] : []),
        () => [],
      ),
    );
  });
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (answer?.status() !== 200 || !page.url().endsWith(new URL(address).pathname))
    throw new Error(`${address} led to ${page.url()}`);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').every((entry) => (entry as PerformanceResourceTiming).responseEnd > 0),
  );
  const sum = (kind: string) => [...sizes].reduce((total, [id, size]) => total + (kinds.get(id) === kind ? size : 0), 0);
  const all = [...sizes.values()].reduce((total, size) => total + size, 0);
  return { script: sum('Script'), style: sum('Stylesheet'), html: sum('Document'), all, urls: (await Promise.all(calls)).flat() };
}

// Saves of answers through the production build over HTTP, beside Node's own server with pg and the same two statements:
// the same PostgreSQL, the same patients' way of answering, in turns. First as fast as either can, then at the pace of people.
import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { disconnect } from '@/server/db/client';
import { freePort } from '../scripts/machine/ports.mjs';
import { startServers } from '../scripts/run/servers.mjs';
import { aPatientInTheMiddle, type Patient } from './autosave/patients';

const patientCount = 50;
const rounds = 5;
const roundSeconds = 4;
/** What fifty people at once come to: each saves an answer twice a second, faster than anybody reads. */
const savesEachSecond = 2;
const wanted = { ratio: 0.4, p95Ms: 60 };

type Side = {
  name: string;
  url: string;
  people: readonly Patient[];
  send: (patient: Patient) => { headers: Record<string, string>; body: string };
};
type Run = { perSecond: number; latenciesMs: number[]; refused: number };

const servers = await startServers();
Object.assign(process.env, servers.addresses);
const port = await freePort();
const bare = await startBare(port);
async function makePeople(): Promise<Patient[]> {
  const people: Patient[] = [];
  while (people.length < patientCount) people.push(await aPatientInTheMiddle());
  return people;
}

const ours: Side = {
  name: 'answers.save',
  url: `${servers.origin}/api/trpc/answers.save`,
  people: await makePeople(),
  send: ({ account, nextSave }) => ({ headers: Object.fromEntries(account.headers), body: JSON.stringify(nextSave()) }),
};
const theirs: Side = {
  name: 'bare Node + pg',
  url: `http://127.0.0.1:${port}/`,
  people: await makePeople(),
  send: ({ account, nextSave }) => ({ headers: {}, body: JSON.stringify({ ...nextSave(), patientId: account.id }) }),
};

for (const side of [ours, theirs]) await run(side, 3);
const fast = new Map<Side, Run[]>([
  [ours, []],
  [theirs, []],
]);
for (let round = 0; round < rounds; round++)
  for (const side of round % 2 === 0 ? [ours, theirs] : [theirs, ours]) fast.get(side)?.push(await run(side, roundSeconds));
const calm = new Map<Side, Run>();
for (const side of [ours, theirs]) calm.set(side, await run(side, 10, savesEachSecond));

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, ${patientCount} patients\n`);
console.log(`as fast as they can, ${rounds} rounds of ${roundSeconds} s in turns; rate: median of the rounds`);
for (const [side, runs] of fast) print(side.name, whole(runs));
console.log(`\n${patientCount * savesEachSecond} saves a second in all`);
for (const [side, one] of calm) print(side.name, one);

const rateOf = (side: Side) => median((fast.get(side) ?? []).map(({ perSecond }) => perSecond));
const ratio = rateOf(ours) / rateOf(theirs);
const p95 = percentile(calm.get(ours)?.latenciesMs ?? [], 95);
const refused = [...fast.values(), [...calm.values()]].flat().reduce((sum, one) => sum + one.refused, 0);
console.log(`\n${ratio.toFixed(2)} times the rate of the bare server, at least ${wanted.ratio} wanted`);
console.log(`p95 of a save ${p95.toFixed(1)} ms, under ${wanted.p95Ms} wanted; ${refused} saves refused`);
bare.kill();
await disconnect();
await servers.stop();
process.exit(ratio >= wanted.ratio && p95 < wanted.p95Ms && refused === 0 ? 0 : 1);

/** Every patient saves one answer after the other, each when the one before was acknowledged, or at a pace of their own. */
async function run({ url, people, send }: Side, seconds: number, eachSecond?: number): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const latenciesMs: number[] = [];
  let refused = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(
    people.map(async (patient, place) => {
      const everyMs = 1_000 / (eachSecond ?? Number.POSITIVE_INFINITY);
      let due = begun + (everyMs * place) / people.length;
      while (due < end) {
        await until(due);
        if (!(await isSaved(url, agent, send(patient)))) refused++;
        // Counted from when it was due: who is kept waiting by the answer before waits for this one too.
        latenciesMs.push(performance.now() - due);
        due = eachSecond === undefined ? performance.now() : due + everyMs;
      }
    }),
  );
  const perSecond = (latenciesMs.length * 1_000) / (performance.now() - begun);
  agent.destroy();
  return { perSecond, latenciesMs, refused };
}

function until(at: number): Promise<void> {
  const waits = at - performance.now();
  return waits <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, waits));
}

function isSaved(url: string, agent: Agent, { headers, body }: ReturnType<Side['send']>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (reply) => {
        let text = '';
        reply.setEncoding('utf8');
        reply.on('data', (part: string) => {
          text += part;
        });
        reply.on('end', () => resolve(reply.statusCode === 200 && /"revision":\d/.test(text) && !text.includes('newer-exists')));
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

function startBare(port: number): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('autosave/bare-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return new Promise((ready, failed) => {
    child.stdout.once('data', () => ready(child));
    child.once('exit', (code) => failed(new Error(`the bare server ended with ${code}`)));
  });
}

function whole(runs: readonly Run[]): Run {
  return {
    perSecond: median(runs.map(({ perSecond }) => perSecond)),
    latenciesMs: runs.flatMap(({ latenciesMs }) => latenciesMs),
    refused: runs.reduce((sum, { refused }) => sum + refused, 0),
  };
}

function print(name: string, { perSecond, latenciesMs }: Run) {
  const [p50, p95, p99] = [50, 95, 99].map((share) => percentile(latenciesMs, share).toFixed(1).padStart(7));
  console.log(`${name.padEnd(16)} ${perSecond.toFixed(0).padStart(6)} a second   p50 ${p50}  p95 ${p95}  p99 ${p99} ms`);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * share) / 100) - 1)] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return percentile(values, 50);
}

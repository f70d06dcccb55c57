import { readFileSync } from 'node:fs';
import { checkPack } from '@/domain/screening/check-pack';
import { readStoredFacts } from '@/domain/screening/stored-facts';
import { factsFromFile, type ReadFacts } from '@/domain/screening/facts-from-file';
import { decides, type PackEffect, packEffect } from '@/domain/screening/pack-effect';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import vectors from '@/domain/screening/vectors.json';

/**
 * Replays cases under a draft rule pack and lists which outcomes would change, and why. Cases are those of a case file, or
 * stored snapshots' facts in the same frame. `npm run rules:compare -- <pack.json> [<cases.json>]`; without cases, the worked ones.
 */
function main([packFile, casesFile]: readonly string[]): number {
  if (packFile === undefined) return say('Give a rule pack: npm run rules:compare -- <pack.json> [<cases.json>]', 1);
  const draft = readJson(packFile);
  if (draft === undefined) return say(`${packFile} cannot be read as JSON.`, 1);
  const checked = checkPack(draft);
  if (!checked.ok) return say(`${packFile} is refused, with ${checked.faults.length} faults:\n${list(checked.faults)}`, 1);
  const cases = casesFile === undefined ? vectors : readJson(casesFile);
  if (!Array.isArray(cases)) return say(`${casesFile} is not a JSON array of { "id": …, "facts": … }.`, 1);

  const read = cases.map((input: unknown, place) => ({ id: idOf(input, place), facts: factsOf(input) }));
  const shifts = read.flatMap(({ id, facts }) => {
    const shift = facts.ok ? packEffect(facts.facts, clinicPack, checked.pack) : null;
    return shift === null ? [] : [{ id, shift }];
  });
  const unreadable = read.flatMap(({ id, facts }) => (facts.ok ? [] : [`${id}  ${facts.error}`]));
  const decided = shifts.filter(({ shift }) => decides(shift));
  const noted = shifts.filter(({ shift }) => !decides(shift));
  say(`${clinicPack.id}@${clinicPack.version} against ${checked.pack.id}@${checked.pack.version}`, 0);
  say(
    `${decided.length} of ${cases.length - unreadable.length} cases would be decided otherwise${decided.length > 0 ? ':' : '.'}`,
    0,
  );
  if (decided.length > 0) say(list(decided.map(sayShift)), 0);
  if (noted.length > 0)
    say(`${noted.length} more with other rules, and the same outcome and priority:\n${list(noted.map(sayShift))}`, 0);
  if (unreadable.length > 0) say(`${unreadable.length} not replayed:\n${list(unreadable)}`, 0);
  return unreadable.length > 0 ? 1 : 0;
}

function sayShift({ id, shift: { outcome, priority, rules } }: { id: string; shift: PackEffect }): string {
  const change = (what: { from: string; to: string }) => (what.from === what.to ? what.to : `${what.from} -> ${what.to}`);
  const why = rules.map((rule) => `${rule.id} ${rule.from} -> ${rule.to} (${rule.because})`).join('; ');
  return `${id}  ${change(outcome)}, ${change(priority)}: ${why}`;
}

/** A snapshot holds the facts as the engine took them; a case file has its own short keys. */
function factsOf(input: unknown): ReadFacts {
  const facts = typeof input === 'object' && input !== null && 'facts' in input ? input.facts : undefined;
  const snapshot = readStoredFacts(facts);
  return snapshot === null ? factsFromFile(facts) : { ok: true, facts: snapshot.facts };
}

function idOf(input: unknown, place: number): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
  return typeof id === 'string' ? id : `#${place + 1}`;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const list = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');

function say(words: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${words}\n`);
  return code;
}

process.exitCode = main(process.argv.slice(2));

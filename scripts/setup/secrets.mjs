import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Sentence } from '../machine/sentence.mjs';
import { stateFolder } from './places.mjs';

const names = ['postgresPassword', 'ownerPassword', 'appPassword', 'nextAuthSecret', 'livekitSecret', 'livekitWebhookSecret'];

/** Random keys of their own for everything that talks to something else. */
export function newSecrets() {
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]));
}

/** This clone's keys, made once and kept where only this account can read them, so that sessions survive a restart. */
export function keptSecrets(file = path.join(stateFolder, 'secrets.json')) {
  const kept = existsSync(file) ? readSecrets(file) : {};
  const secrets = { ...newSecrets(), ...kept };
  if (names.some((name) => !kept[name])) writeSecrets(file, secrets);
  return secrets;
}

function readSecrets(file) {
  try {
    return { ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Sentence(
      `The keys in ${file} are damaged. Put a copy of the file back; without one the database stays closed: remove the file and run npm run db:reset to begin anew.`,
    );
  }
}

/** Whole or not at all, also when the power goes: the database opens with these keys only. */
function writeSecrets(file, secrets) {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

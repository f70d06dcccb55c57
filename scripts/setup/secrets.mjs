import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './places.mjs';

const names = ['postgresPassword', 'ownerPassword', 'appPassword', 'nextAuthSecret', 'livekitSecret', 'livekitWebhookSecret'];

/** Random keys of their own for everything that talks to something else. */
export function newSecrets() {
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]));
}

/** This clone's keys, made once and kept where only this account can read them, so that sessions survive a restart. */
export function keptSecrets() {
  const file = path.join(stateFolder, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = { ...newSecrets(), ...kept };
  if (names.some((name) => !kept[name])) writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

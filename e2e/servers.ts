import { startServers } from '../scripts/run/servers.mjs';

/**
 * Before the browser tests: a whole Clearway of their own on free ports, from the production build. The addresses reach
 * the tests as environment variables; `e2e/control.ts` stops and starts single programs. `npm test` starts one for all
 * projects and hands the addresses over.
 */
export default async function setup() {
  if (process.env.E2E_ORIGIN) return;
  const servers = await startServers();
  Object.assign(process.env, servers.addresses);
  return () => servers.stop();
}

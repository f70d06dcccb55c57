import { existsSync } from 'node:fs';
import { lastLines, run } from '../machine/command.mjs';
import { during } from '../machine/progress.mjs';
import { Sentence } from '../machine/sentence.mjs';

/** Whether packages can be installed here without asking anybody: as root on Debian or Ubuntu. */
export const canInstallDebianPackages = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs a Debian package; throws a `Sentence` with apt's own words when that fails. `what` is how people call it. */
export async function installDebianPackage(name, what) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await during(`Installing ${what}`, async () => {
    await run('apt-get', ['update', '-q'], { env });
    const { ok, output } = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], { env });
    if (!ok) throw new Sentence(`${what} could not be installed (apt-get install ${name}):\n  ${lastLines(output)}`);
  });
}

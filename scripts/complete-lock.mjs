// node scripts/complete-lock.mjs [--verify]
//
// npm writes only those optional per-platform packages into package-lock.json that its registry offered to this machine,
// and `npm ci` elsewhere then refuses the lock ("Missing: @next/swc-darwin-arm64 from lock file"). This adds the missing
// entries, so that one lock serves every platform. Run it after `npm install` has changed the lock.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  win: 'win32',
  linux: 'linux',
  linuxmusl: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
};
const processors = ['x64', 'arm64', 'ia32', 'ppc64', 's390x', 'riscv64', 'arm', 'loong64', 'mips64el', 'mipsel', 'wasm32'];
const otherNames = { ppc64le: 'ppc64', x86_64: 'x64' };

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;

const added = [];
for (const [place, entry] of Object.entries(packages))
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {}))
    if (!isFound(place, name, range)) add(place, name, range, entry);

if (process.argv.includes('--verify')) {
  if (added.length)
    console.error(`package-lock.json lacks ${added.length} packages of other platforms: node scripts/complete-lock.mjs`);
  process.exit(added.length ? 1 : 0);
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${added.length} packages of other platforms`);

/** Node's way of looking: beside the package first, then one folder up at a time. */
function isFound(place, name, range) {
  for (let at = place; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const found = packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (found && (!/^\d/.test(range) || found.version === range)) return true;
    if (!at) return false;
  }
}

function add(place, name, range, parent) {
  const words = name.replace(/^@[^/]+\//, '').split(/[-_.]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.map((word) => otherNames[word] ?? word).find((word) => processors.includes(word));
  if (!os && cpu !== 'wasm32') return; // optional for another reason than its platform
  const where = packages[`node_modules/${name}`] ? `${place}/node_modules/${name}` : `node_modules/${name}`;
  packages[where] = {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(words.includes('musl') || words.includes('linuxmusl')
      ? { libc: ['musl'] }
      : os === 'linux' && words.includes('gnu')
        ? { libc: ['glibc'] }
        : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
  added.push(where);
}

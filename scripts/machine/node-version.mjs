// Imported before everything else, and itself written for any Node that knows modules.
const [wantedMajor, wantedMinor] = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `\nClearway needs Node ${wantedMajor}.${wantedMinor} or newer; this is Node ${process.versions.node}. See https://nodejs.org.\n`,
  );
  process.exit(1);
}

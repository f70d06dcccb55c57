// Imported before everything else, and itself written for any Node that knows modules.
const wanted = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `\nClearway needs Node ${wanted.join('.')} or newer; this is Node ${process.versions.node}. See https://nodejs.org.\n`,
  );
  process.exit(1);
}

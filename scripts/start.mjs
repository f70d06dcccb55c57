// npm start: installs, builds and runs all of Clearway for a demonstration. npm run dev: the same from the sources.
import './machine/node-version.mjs';

// Not read before that: an old Node would stop at words it does not know, and say nothing of its age.
const { launch } = await import('./run/launch.mjs');
launch({ dev: process.argv.includes('--dev') });

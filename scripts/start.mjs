// npm start: installs, builds and runs all of Clearway for a demonstration. npm run dev: the same from the sources.
import './machine/node-version.mjs';
import { launch } from './run/launch.mjs';

launch({ dev: process.argv.includes('--dev') });

import path from 'node:path';
import { databaseFolder, logFolder, projectFolder } from '../setup/places.mjs';

/** The block at the end of `npm start`: where to go, as whom, where things lie, how to stop. */
export function welcome({ origin, people, hasOwnDatabase, video }) {
  const data = hasOwnDatabase ? shown(databaseFolder()) : 'the server of DATABASE_URL';
  return [
    '',
    `  Clearway runs at ${origin}`,
    '',
    ...people,
    ...(people.length ? [''] : []),
    `  Data in ${data}, logs in ${shown(logFolder)}. Ctrl-C stops everything.`,
    ...(video.url
      ? []
      : [`  Visits offer the phone: ${video.reason}. Install Go or livekit-server and start again to get video.`]),
    '',
  ].join('\n');
}

function shown(folder) {
  const relative = path.relative(projectFolder, folder);
  return relative.startsWith('..') ? folder : relative;
}

// node --import tsx prisma/seed.ts [moment]    plays the demo scenes around a moment (ISO 8601), or around now
import { disconnect, transaction } from '@/server/db/client';
import { playScenes } from './scenes/play-scenes';

// A database in which anybody ever lived is nobody's stage.
const people = await transaction((tx) => tx.person.count());
if (people > 0) console.log(`The database holds ${people} people already: no scene was played.`);
else console.log(`${await playScenes(new Date(process.argv[2] ?? Date.now()))} scenes were played.`);
await disconnect();

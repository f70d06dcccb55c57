import type { SaveAnswer } from '@/domain/answers/inputs';
import type { SaveReply } from '@/domain/answers/views';
import { isSafetyQuestion } from '@/domain/safety/safety-questions';
import type { Sent } from '../send-answer';
import { seal, shelfOf, unseal } from '@/ui/drafts/seal';
import type { Store } from './store';

/** An answer that waits on the device, with the words in which it was asked and given: shown should it get into trouble. */
export type Waiting = {
  save: SaveAnswer;
  ask: string;
  said: string;
  path: string;
  /** `refused`: the server will not have it. `newer`: another device was faster, and the person has to choose. */
  state: 'waiting' | 'refused' | 'newer';
};
export type Entry = Waiting & { n: number };

type Given = {
  caseId: string;
  key: CryptoKey;
  store: Store;
  send: (save: SaveAnswer) => Promise<Sent>;
  /** Runs the work while no other tab does the same. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * The answers of one case that wait on this device, sealed and in the order in which they were given. Each leaves it only
 * after the server's acknowledgement, and keeps its save id through all tries: sent twice, it is stored once.
 */
export function openOutbox({ caseId, key, store, send, alone }: Given) {
  const shelf = shelfOf(caseId);
  const bound = (saveId: string) => `${caseId} ${saveId}`;

  /** Everything of this case that this person may read, oldest first. */
  async function list(): Promise<Entry[]> {
    const rows = await store.all(await shelf);
    const read = await Promise.all(rows.map(async (row) => [row.n, await unseal(key, bound(row.saveId), row)] as const));
    return read.flatMap(([n, waiting]) => (waiting === null ? [] : [{ ...(waiting as Waiting), n }]));
  }

  async function write({ n, ...waiting }: Waiting & { n?: number }) {
    const { saveId } = waiting.save;
    const row = { shelf: await shelf, saveId, ...(await seal(key, bound(saveId), waiting)) };
    await store.put(n === undefined ? row : { ...row, n });
  }

  /** Lays an answer to the others. Gives the revision it is based on: that of the same question's answer before it, if one waits. */
  async function put(waiting: Waiting): Promise<number> {
    const same = (await list()).filter(({ save }) => save.questionId === waiting.save.questionId);
    // Answered anew, the question needs no decision about what was answered before.
    for (const { n, state } of same) if (state !== 'waiting') await store.remove(n);
    const before = same.findLast(({ state }) => state === 'waiting');
    const basedOnRevision = before === undefined ? waiting.save.basedOnRevision : before.save.basedOnRevision + 1;
    await write({ ...waiting, save: { ...waiting.save, basedOnRevision } });
    return basedOnRevision;
  }

  /** Sends one after the other until none waits, also those that come meanwhile. Throws when the network is away. */
  const sendAll = (told: (entry: Entry, reply: SaveReply) => void): Promise<'sent' | 'signed-out'> =>
    alone(async () => {
      for (;;) {
        const all = await list();
        const next = all.find(({ state }) => state === 'waiting');
        if (next === undefined) return 'sent';
        // What follows an answer in trouble shares its trouble: its revision was counted from there. An answer about safety
        // is sent all the same: the clinic hears it, whichever answer will count.
        const stuck = all.find(({ save, state }) => state !== 'waiting' && save.questionId === next.save.questionId);
        if (stuck !== undefined && !isSafetyQuestion(next.save.questionId)) {
          await write({ ...next, state: stuck.state });
          continue;
        }
        const reply = await send(next.save);
        if (reply.outcome === 'signed-out') return 'signed-out';
        if (reply.outcome === 'saved' || reply.outcome === 'set-aside') await store.remove(next.n);
        else await write({ ...next, state: reply.outcome === 'refused' ? 'refused' : 'newer' });
        if (reply.outcome !== 'refused') told(next, reply);
      }
    });

  /** The person chose what was answered on the other device: what waits here goes. Also takes out what was refused. */
  async function letGo(questionId: string) {
    for (const { n } of await inTrouble(questionId)) await store.remove(n);
  }

  /** The person chose what was answered here, over the other device's answer of this revision: it waits to be sent again. */
  async function insist(questionId: string, revision: number) {
    for (const [place, entry] of (await inTrouble(questionId)).entries())
      await write({ ...entry, state: 'waiting', save: { ...entry.save, basedOnRevision: revision + place } });
  }

  const inTrouble = async (questionId: string) =>
    (await list()).filter(({ save, state }) => save.questionId === questionId && state !== 'waiting');

  return { list, put, sendAll, letGo, insist };
}

import type { SaveAnswer } from '@/domain/answers/inputs';
import type { SaveReply } from '@/domain/answers/views';
import { isSafetyQuestion } from '@/domain/safety/safety-questions';
import type { Sent } from '../online-sink';
import { seal, shelfOf, unseal } from '@/ui/drafts/seal';
import type { Store } from './store';

/** An answer pending on this device, with the words in which it was asked and given: shown where it cannot be stored. */
export type PendingAnswer = {
  save: SaveAnswer;
  ask: string;
  answerText: string;
  /** The address of the screen on which it was given. */
  path: string;
  /** `refused`: the server will not have it. `newer`: another device was faster, and the person has to choose. */
  state: 'waiting' | 'refused' | 'newer';
};
export type Entry = PendingAnswer & { n: number };
/** As it was written by versions before, and may lie on a device still. */
type StoredEntry = Omit<PendingAnswer, 'answerText'> & { answerText?: string; said?: string };

type Given = {
  caseId: string;
  key: CryptoKey;
  store: Store;
  send: (save: SaveAnswer) => Promise<Sent>;
  /** Runs the work while no other tab does the same. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * The pending answers of one case on this device, sealed and in the order in which they were given. Each leaves it only
 * after the server's acknowledgement, and keeps its save id through all tries: sent twice, it is stored once.
 */
export function openOutbox({ caseId, key, store, send, alone }: Given) {
  const shelf = shelfOf(caseId);
  const bound = (saveId: string) => `${caseId} ${saveId}`;

  /** Everything of this case that this person may read, oldest first. */
  async function list(): Promise<Entry[]> {
    const rows = await store.all(await shelf);
    const read = await Promise.all(rows.map(async (row) => [row.n, await unseal(key, bound(row.saveId), row)] as const));
    return read.flatMap(([n, value]) => {
      if (value === null) return [];
      const { said = '', ...entry } = value as StoredEntry;
      return [{ ...entry, answerText: entry.answerText ?? said, n }];
    });
  }

  async function write({ n, ...entry }: PendingAnswer & { n?: number }) {
    const { saveId } = entry.save;
    const row = { shelf: await shelf, saveId, ...(await seal(key, bound(saveId), entry)) };
    await store.put(n === undefined ? row : { ...row, n });
  }

  /** Adds an answer. Gives the revision it is based on: that of the same question's answer before it, if one waits. */
  async function put(answer: PendingAnswer): Promise<number> {
    const same = (await list()).filter(({ save }) => save.questionId === answer.save.questionId);
    // Answered again, the question needs no decision about what was answered before.
    for (const { n, state } of same) if (state !== 'waiting') await store.remove(n);
    const before = same.findLast(({ state }) => state === 'waiting');
    const basedOnRevision = before === undefined ? answer.save.basedOnRevision : before.save.basedOnRevision + 1;
    await write({ ...answer, save: { ...answer.save, basedOnRevision } });
    return basedOnRevision;
  }

  /** Sends one after the other until none is pending, also those that come meanwhile. Throws when the network is away. */
  const sendAll = (onReply: (entry: Entry, reply: SaveReply) => void): Promise<'sent' | 'signed-out'> =>
    alone(async () => {
      for (;;) {
        const all = await list();
        const next = all.find(({ state }) => state === 'waiting');
        if (next === undefined) return 'sent';
        // What follows an answer that could not be stored shares its fate: its revision was counted from there. An answer about safety
        // is sent all the same: the clinic receives it, whichever answer will count.
        const stuck = all.find(({ save, state }) => state !== 'waiting' && save.questionId === next.save.questionId);
        if (stuck !== undefined && !isSafetyQuestion(next.save.questionId)) {
          await write({ ...next, state: stuck.state });
          continue;
        }
        const reply = await send(next.save);
        if (reply.outcome === 'signed-out') return 'signed-out';
        if (reply.outcome === 'saved' || reply.outcome === 'set-aside') await store.remove(next.n);
        else await write({ ...next, state: reply.outcome === 'refused' ? 'refused' : 'newer' });
        if (reply.outcome !== 'refused') onReply(next, reply);
      }
    });

  /** The person chose what was answered on the other device: what is kept here goes. Also takes out what was refused. */
  async function discard(questionId: string) {
    for (const { n } of await unresolved(questionId)) await store.remove(n);
  }

  /** The person chose what was answered here, over the other device's answer of this revision: it is pending again. */
  async function overwrite(questionId: string, revision: number) {
    for (const [place, entry] of (await unresolved(questionId)).entries())
      await write({ ...entry, state: 'waiting', save: { ...entry.save, basedOnRevision: revision + place } });
  }

  const unresolved = async (questionId: string) =>
    (await list()).filter(({ save, state }) => save.questionId === questionId && state !== 'waiting');

  return { list, put, sendAll, discard, overwrite };
}
export type Outbox = ReturnType<typeof openOutbox>;

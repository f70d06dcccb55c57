import { type Sealed, shelfOf } from '@/ui/drafts/seal';

/** One entry as it lies on the device. `n` is its place in the order; the save's id is random and tells nothing. */
export type Row = Sealed & { n?: number; shelf: string; saveId: string };

/** The rows of one shelf after another, oldest first. */
export type Store = {
  all: (shelf: string) => Promise<(Row & { n: number })[]>;
  put: (row: Row) => Promise<unknown>;
  remove: (n: number) => Promise<unknown>;
};

const name = 'waiting';

/** The browser's own database. Rejects where there is none, as in some private windows. */
export async function openStore(): Promise<Store> {
  const opening = indexedDB.open('clearway', 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(name, { keyPath: 'n', autoIncrement: true }).createIndex('shelf', 'shelf');
  const database = await outcomeOf(opening);
  const within = (mode: IDBTransactionMode) => database.transaction(name, mode, { durability: 'strict' }).objectStore(name);
  return {
    all: (shelf) => outcomeOf(within('readonly').index('shelf').getAll(shelf)),
    put: (row) => finished(within('readwrite').put(row)),
    remove: (n) => finished(within('readwrite').delete(n)),
  };
}

/** How many entries of this case lie on the device. Needs no key. */
export const countPending = async (caseId: string): Promise<number> =>
  (await (await openStore()).all(await shelfOf(caseId))).length;

const outcomeOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });

/** Resolves once it is written, not when it was asked for: what the person is told must be true. */
const finished = ({ transaction }: IDBRequest) =>
  new Promise<void>((resolve, reject) => {
    if (transaction === null) return reject(new Error('no transaction'));
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
  });

import { Sentence } from '../machine/sentence.mjs';

/** One that ran so long was well: what happens to it then is a first time again. */
const steadyMs = 60_000;
const longestRestartDelayMs = 60_000;

/**
 * What can be supervised: a program (`program.mjs`) or our own PostgreSQL (`database.mjs`).
 * @typedef {object} Supervised
 * @property {string} name as people read it
 * @property {number | undefined} pid
 * @property {string} [log] the file that holds what it says
 * @property {boolean} [stopsLast]
 * @property {(onDeath: (manner: string) => unknown, onSpawn: () => void) => Promise<void>} start
 * @property {(patienceMs: number) => Promise<void>} stop
 * @property {() => void} kill
 */

/**
 * Keeps the programs running: one that dies is named and started again, after waits that double while it keeps failing. One part
 * that is broken never stops the others: without the media server visits go on by phone, without the worker answers are kept. The
 * database is one of them: it stops last, and whoever dies with it is started when it is back.
 */
export class Supervisor {
  /** @type {Supervised[]} */
  #programs = [];
  /** By program: how often it failed in a row, and when it was last started well. */
  #failuresInRow = new Map();
  #readyAt = new Map();
  #databaseIsBack = Promise.resolve();
  /** @type {Promise<void> | null} */
  #stopping = null;
  #wakers = new Set();

  /**
   * `say` prints a line, `changed` is called with every new process as soon as there is one; one that is asked to stop has `patienceMs`
   * for it. The second start in a row waits `restartDelayMs`, the next twice that, and so on up to a minute.
   * @param {{ say: (line: string) => void, changed: () => void, patienceMs?: number, restartDelayMs?: number }} given
   */
  constructor({ say, changed, patienceMs = 3500, restartDelayMs = 500 }) {
    this.say = say;
    this.changed = changed;
    this.patienceMs = patienceMs;
    this.restartDelayMs = restartDelayMs;
  }

  get programs() {
    return this.#programs;
  }

  /** @param {Supervised[]} programs */
  async start(...programs) {
    this.#programs.push(...programs);
    await Promise.all(programs.map((program) => this.#launch(program)));
  }

  /** Everything that uses the database first, then the database. Resolves when all have gone; safe to call again. */
  stop() {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll() {
    for (const wake of this.#wakers) wake();
    const last = this.#programs.filter((program) => program.stopsLast);
    await Promise.all(this.#programs.filter((program) => !program.stopsLast).map((program) => program.stop(this.patienceMs)));
    await Promise.all(last.map((program) => program.stop(this.patienceMs)));
  }

  kill() {
    for (const program of this.#programs) program.kill();
  }

  async #launch(program) {
    // Whoever ends us has already looked for what to stop.
    if (this.#stopping) throw new Sentence(`Clearway is being stopped: the ${program.name} is not started.`);
    await program.start(
      (manner) => this.#died(program, manner),
      () => this.changed(),
    );
    this.#readyAt.set(program, Date.now());
    if (this.#stopping) await program.stop(this.patienceMs); // Ctrl-C came while it was starting
  }

  async #died(program, manner) {
    if (Date.now() - (this.#readyAt.get(program) ?? 0) >= steadyMs) this.#failuresInRow.delete(program);
    const restart = this.#startAgain(program, `has stopped unexpectedly (${manner})`);
    if (program.stopsLast) this.#databaseIsBack = restart;
    await restart;
  }

  /** A start that fails is one more failure: the database may still be recovering. */
  async #startAgain(program, what) {
    if (this.#stopping) return;
    const before = this.#failuresInRow.get(program) ?? 0;
    this.#failuresInRow.set(program, before + 1);
    const waitMs = before === 0 ? 0 : Math.min(this.restartDelayMs * 2 ** (before - 1), longestRestartDelayMs);
    this.say(`The ${program.name} ${what}. It is started again${whenOf(waitMs)}.${before < 3 ? '' : ` Its log: ${program.log}`}`);
    await this.#pause(waitMs);
    if (!program.stopsLast) await this.#databaseIsBack;
    if (this.#stopping) return;
    try {
      await this.#launch(program);
    } catch {
      return this.#startAgain(program, 'did not start');
    }
    if (!this.#stopping) this.say(`The ${program.name} runs again.`);
  }

  /** Ends early when everything is being stopped, which must not wait for a minute. */
  #pause(ms) {
    if (ms === 0) return;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wakers.add(() => {
        clearTimeout(timer);
        resolve(undefined);
      });
    });
  }
}

/** A short wait is not worth a word. */
function whenOf(waitMs) {
  return waitMs < 1_000 ? '' : ` in ${Math.round(waitMs / 1_000)} s`;
}

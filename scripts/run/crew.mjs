import { Sentence } from '../machine/sentence.mjs';

const deathsAllowed = 5;
const withinMs = 60_000;

/**
 * Keeps the programs running: one that dies is named and started again; one that keeps dying ends everything. The
 * database is a member too: it stops last, and whoever dies with it is started when it is back.
 */
export class Crew {
  #members = [];
  #deaths = new Map();
  #databaseIsBack = Promise.resolve();
  #stopping = null;

  /** `say` prints a line, `changed` hears of every new process as soon as there is one, `giveUp` gets the sentence when a program keeps dying; one that is asked to stop has `patienceMs` for it. */
  constructor({ say, changed, giveUp, patienceMs = 3500, restartDelayMs = 500 }) {
    Object.assign(this, { say, changed, giveUp, patienceMs, restartDelayMs });
  }

  get programs() {
    return this.#members;
  }

  async start(...programs) {
    this.#members.push(...programs);
    await Promise.all(programs.map((program) => this.#launch(program)));
  }

  /** Everything that uses the database first, then the database. Resolves when all have gone; safe to call again. */
  stop() {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll() {
    const last = this.#members.filter((member) => member.stopsLast);
    await Promise.all(this.#members.filter((member) => !member.stopsLast).map((member) => member.stop(this.patienceMs)));
    await Promise.all(last.map((member) => member.stop(this.patienceMs)));
  }

  kill() {
    for (const member of this.#members) member.kill();
  }

  async #launch(program) {
    // Whoever ends us has already looked for what to stop.
    if (this.#stopping) throw new Sentence(`Clearway is being stopped: the ${program.name} is not started.`);
    await program.start(
      (manner) => this.#died(program, manner),
      () => this.changed(),
    );
    if (this.#stopping) await program.stop(this.patienceMs); // Ctrl-C came while it was starting
  }

  async #died(program, manner) {
    const why = new Sentence(`The ${program.name} keeps stopping (${manner}): everything is stopped. Its log: ${program.log}`);
    const restart = this.#startAgain(program, `has stopped unexpectedly (${manner})`, why);
    if (program.stopsLast) this.#databaseIsBack = restart;
    await restart;
  }

  /** A start that fails is one more death: the database may still be recovering. `why` is said when there were too many. */
  async #startAgain(program, what, why, failures = 0) {
    if (this.#stopping) return;
    const recent = (this.#deaths.get(program) ?? []).filter((at) => Date.now() - at < withinMs);
    this.#deaths.set(program, [...recent, Date.now()]);
    // A start may fail slowly, so that the earlier ones are not recent any more.
    const earlier = Math.max(recent.length, failures);
    if (earlier >= deathsAllowed) return this.giveUp(why);
    this.say(`The ${program.name} ${what}. It is started again.`);
    if (earlier > 0) await new Promise((resolve) => setTimeout(resolve, this.restartDelayMs * 2 ** (earlier - 1)));
    if (!program.stopsLast) await this.#databaseIsBack;
    try {
      await this.#launch(program);
    } catch (error) {
      return this.#startAgain(program, 'did not start', error, failures + 1);
    }
    if (!this.#stopping) this.say(`The ${program.name} runs again.`);
  }
}

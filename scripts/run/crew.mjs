import { Sentence } from '../machine/sentence.mjs';

const deathsAllowed = 5;
const withinMs = 60_000;

/**
 * Keeps the programs running: one that dies is named and started again; one that keeps dying ends everything. The
 * database is a member too, and stops last.
 */
export class Crew {
  #members = [];
  #deaths = new Map();
  #stopping = null;

  /** `say` prints a line, `changed` hears of every new process, `giveUp` gets the sentence when a program keeps dying; one that is asked to stop has `patienceMs` for it. */
  constructor({ say, changed, giveUp, patienceMs = 3500, restartDelayMs = 200 }) {
    Object.assign(this, { say, changed, giveUp, patienceMs, restartDelayMs });
  }

  get programs() {
    return this.#members;
  }

  async start(...programs) {
    this.#members.push(...programs);
    await Promise.all(programs.map((program) => this.#launch(program)));
    this.changed();
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
    await program.start((manner) => this.#died(program, manner));
    if (this.#stopping) await program.stop(this.patienceMs); // Ctrl-C came while it was starting
  }

  async #died(program, manner) {
    if (this.#stopping) return;
    const recent = (this.#deaths.get(program) ?? []).filter((at) => Date.now() - at < withinMs);
    this.#deaths.set(program, [...recent, Date.now()]);
    if (recent.length >= deathsAllowed)
      return this.giveUp(
        new Sentence(`The ${program.name} keeps stopping (${manner}): everything is stopped. Its log: ${program.log}`),
      );
    this.say(`The ${program.name} has stopped unexpectedly (${manner}). It is started again.`);
    try {
      await new Promise((resolve) => setTimeout(resolve, this.restartDelayMs * recent.length));
      await this.#launch(program);
      this.changed();
      if (!this.#stopping) this.say(`The ${program.name} runs again.`);
    } catch (error) {
      if (!this.#stopping) this.giveUp(error);
    }
  }
}

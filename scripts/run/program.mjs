import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { isAlive } from '../machine/processes.mjs';
import { Sentence } from '../machine/sentence.mjs';

const longestLogBytes = 10 * 1024 * 1024;

/**
 * One program that runs beside the others, in a process group of its own so that Ctrl-C reaches only us and we end them
 * in order. What it says goes to `log`. `ready` is asked until it resolves to true.
 */
export class Program {
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null;
  #stopping = false;

  /**
   * @param {object} given
   * @param {string} given.name as people read it
   * @param {string} given.file
   * @param {readonly string[]} given.args
   * @param {NodeJS.ProcessEnv} given.env
   * @param {string} given.cwd
   * @param {string} given.log the file that takes what it says
   * @param {(log: string, from: number) => Promise<boolean>} given.ready `from`: the length of the log before this start, in bytes
   * @param {boolean} [given.sayStopTwice]
   */
  constructor({ name, file, args, env, cwd, log, ready, sayStopTwice = false }) {
    this.name = name;
    this.file = file;
    this.args = args;
    this.env = env;
    this.cwd = cwd;
    this.log = log;
    this.ready = ready;
    this.sayStopTwice = sayStopTwice;
  }

  /** Only while it runs: the system gives the number of one that has gone to somebody else. */
  get pid() {
    return this.#running?.pid;
  }

  get #running() {
    const child = this.#child;
    return child?.pid && child.exitCode === null && !child.signalCode ? child : null;
  }

  /**
   * Starts it and waits until it answers; one that does not is ended. `onSpawn` is called as soon as there is a process, `onDeath`
   * the manner of its end, unless we stopped it.
   * @param {(manner: string) => unknown} [onDeath]
   * @param {() => void} [onSpawn]
   */
  async start(onDeath = () => {}, onSpawn = () => {}) {
    if (existsSync(this.log) && statSync(this.log).size > longestLogBytes) truncateSync(this.log);
    const log = openSync(this.log, 'a', 0o600);
    const logFrom = statSync(this.log).size;
    const child = spawn(this.file, this.args, { env: this.env, cwd: this.cwd, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    this.#child = child;
    this.#stopping = false;
    const gone = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    let isReady = false;
    const early = gone.then((manner) => {
      if (isReady) return this.#stopping || onDeath(manner);
      throw new Sentence(`The ${this.name} did not start (${manner}):\n  ${this.#lastWords(logFrom)}`);
    });
    early.catch(() => {}); // its failure comes through the race, if it comes to that
    try {
      onSpawn();
      await Promise.race([early, this.#untilReady(child, logFrom)]);
      isReady = true;
    } catch (error) {
      await this.killAndWait();
      throw error;
    }
  }

  /** Asks it to end, and ends it after `patience` milliseconds. */
  async stop(patience) {
    this.#stopping = true;
    const child = this.#running;
    if (child === null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    if (this.sayStopTwice) setTimeout(() => child.kill('SIGTERM'), 200).unref(); // once drains, twice ends
    const last = setTimeout(() => child.kill('SIGKILL'), patience);
    await gone;
    clearTimeout(last);
  }

  /** At once, as a power cut would; resolves when it has gone. */
  async killAndWait() {
    const child = this.#running;
    this.#stopping = true;
    if (child === null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** Without asking, for a process that is about to end itself. */
  kill() {
    this.#stopping = true;
    this.#child?.kill('SIGKILL');
  }

  async #untilReady(child, logFrom) {
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      if (await this.ready(this.log, logFrom).catch(() => false)) return;
      if (!isAlive(child.pid)) return await new Promise(() => {}); // its exit says why
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Sentence(`The ${this.name} did not answer within a minute:\n  ${this.#lastWords(logFrom)}`);
  }

  #lastWords(from) {
    return readFileSync(this.log).subarray(from).toString().trimEnd().split('\n').slice(-8).join('\n  ');
  }
}

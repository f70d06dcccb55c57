const every = 15_000;

/**
 * Shows that a long step is at work and how long it took. On a terminal the seconds count up in place; in a file or a CI
 * log a line appears now and then.
 */
export async function during(label, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const onTerminal = process.stdout.isTTY;
  const show = onTerminal
    ? () => process.stdout.write(`\r  ${label} … ${seconds()} s `)
    : () => console.log(`  ${label} … ${seconds()} s`);
  if (onTerminal) show();
  else console.log(`  ${label} …`);
  const timer = setInterval(show, onTerminal ? 1000 : every);
  const end = (mark) => console.log(`${onTerminal ? '\r' : ''}${mark} ${label} (${seconds()} s)     `);
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

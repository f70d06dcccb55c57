import pg from 'pg';

/**
 * Hands `work` a connection and closes it afterwards, whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a server that goes away fails the query at work, and that error is handled
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

/** PostgreSQL's internal one-letter type, which the schema engine reads and the adapter does not know. */
const charOid = 18;
const textOid = 25;
/** ColumnTypeEnum.Character of @prisma/driver-adapter-utils. */
const characterColumn = 6;

/** @type {number[]} */
let charColumns = [];
const query = pg.Pool.prototype.query;
/** @type {{ query: unknown }} */ (pg.Pool.prototype).query = async function (/** @type {any[]} */ ...args) {
  const result = await Reflect.apply(query, this, args);
  (result?.fields ?? []).forEach((field, index) => {
    if (field.dataTypeID !== charOid) return;
    field.dataTypeID = textOid;
    charColumns.push(index);
  });
  return result;
};

function mended(adapter) {
  // The original cuts a script at every semicolon, also inside a function's body.
  adapter.executeScript = async (script) => void (await adapter.client.query(script));
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (request) => {
    charColumns = [];
    const result = await queryRaw(request);
    for (const index of charColumns) result.columnTypes[index] = characterColumn;
    return result;
  };
  return adapter;
}

/** Prisma's adapter, mended in three places so that the schema engine can replay migrations in a shadow database. */
export class MigrationAdapter extends PrismaPg {
  #connection;

  /** From a URL's parts: a connection string would override the shadow database's name and replay into the real one. */
  constructor(databaseUrl) {
    const url = new URL(databaseUrl);
    const connection = {
      host: url.hostname,
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: url.pathname.slice(1),
    };
    super(connection);
    this.#connection = connection;
  }

  /** @override */
  async connect() {
    return mended(await super.connect());
  }

  /**
   * The original drops the shadow database while its own pool still holds a session, which fails and leaves it behind.
   * @override
   */
  async connectToShadowDb() {
    const name = `shadow_${randomUUID().slice(0, 8)}`;
    const admin = await this.connect();
    await admin.executeScript(`CREATE DATABASE "${name}"`);
    const shadow = mended(await new PrismaPg({ ...this.#connection, database: name }).connect());
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await admin.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`);
      await admin.dispose();
    };
    return shadow;
  }
}

import Database from "libsql/promise";

/** Rows of one statement, as one JSON text: what the store itself sends at a time. */
const ROWS_PER_STATEMENT = 500;
const PRAGMAS = ["journal_mode = wal", "synchronous = full", "cache_size = -65536"];

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** A statement of the driver; its types say `any`. */
interface Statement {
  all(values?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/**
 * Writes the rows of a store, table by table, into a new file with the same tables and indexes: plain inserts of 500 rows.
 * Each transaction takes its share of every table. Reading the rows is not in the time.
 */
export async function writeBareSqlite(
  from: string,
  to: string,
  transactions: number,
): Promise<readonly number[]> {
  const source = new Database(from, {});
  const target = new Database(to, {});
  for (const pragma of PRAGMAS) await target.exec(`pragma ${pragma}`);
  for (const sql of await layoutOf(source)) await target.exec(sql);
  const tables = await tablesOf(source);
  const times: number[] = [];
  for (let i = 0; i < transactions; i++) {
    const batches = await readShare(source, tables, i, transactions);
    const before = performance.now();
    await target.exec("begin immediate");
    for (const { insert, json } of batches) {
      const statement = (await target.prepare(insert)) as Statement;
      await statement.all([json]);
    }
    await target.exec("commit");
    times.push(performance.now() - before);
  }
  source.close();
  target.close();
  return times;
}

const ask = async (
  database: Database,
  sql: string,
  values: readonly unknown[] = [],
): ReturnType<Statement["all"]> => ((await database.prepare(sql)) as Statement).all(values);

/** Tables first, then indexes; what SQLite makes by itself is left out. */
async function layoutOf(database: Database): Promise<readonly string[]> {
  const rows = await ask(
    database,
    "select sql from sqlite_master where sql is not null and type in ('table', 'index') and name not like 'sqlite_%' order by type = 'index', rowid",
  );
  return rows.map((row) => String(row["sql"]));
}

async function tablesOf(database: Database): Promise<readonly Table[]> {
  const names = await ask(
    database,
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by rowid",
  );
  return Promise.all(
    names.map(async (row) => {
      const name = String(row["name"]);
      const columns = await ask(database, "select name from pragma_table_info(?)", [name]);
      const [counted] = await ask(database, `select count(*) as n from "${name}"`);
      return {
        name,
        columns: columns.map((column) => `"${String(column["name"])}"`),
        rows: Number(counted?.["n"]),
      };
    }),
  );
}

async function readShare(
  database: Database,
  tables: readonly Table[],
  share: number,
  shares: number,
): Promise<readonly { readonly insert: string; readonly json: string }[]> {
  const batches: { readonly insert: string; readonly json: string }[] = [];
  for (const { name, columns, rows } of tables) {
    const [from, to] = [share, share + 1].map((i) => Math.floor((rows * i) / shares));
    const values = columns.map((_, i) => `value ->> ${i}`);
    const insert = `insert into "${name}" (${columns.join(", ")}) select ${values.join(", ")} from json_each(?)`;
    const found = await ask(
      database,
      `select json_array(${columns.join(", ")}) as js from "${name}" limit ? offset ?`,
      [BigInt((to ?? 0) - (from ?? 0)), BigInt(from ?? 0)],
    );
    for (let i = 0; i < found.length; i += ROWS_PER_STATEMENT) {
      const chunk = found.slice(i, i + ROWS_PER_STATEMENT).map((row) => String(row["js"]));
      batches.push({ insert, json: `[${chunk.join(",")}]` });
    }
  }
  return batches;
}

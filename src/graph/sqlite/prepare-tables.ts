import { createHash } from "node:crypto";
import type { Model } from "../../model/model.ts";
import type { Connection } from "./connection.ts";
import { createStatements, modelTables } from "./schema-statements.ts";
import { tables } from "./tables.ts";

/** Whether the store was laid out for this model: then opening it writes nothing and waits for no writer. */
export async function isPrepared(connection: Connection, model: Model): Promise<boolean> {
  const [meta] = await connection.all("select 1 from sqlite_master where name = 'meta'");
  if (!meta) return false;
  const [row] = await connection.all("select value from meta where key = 'layout'");
  return row?.["value"] === fingerprint(model);
}

/** Makes the tables of the model, whole or not at all; a store of an earlier model gets the columns that it lacks. */
export async function prepareTables(writer: Connection, model: Model): Promise<void> {
  await writer.exec("begin immediate");
  try {
    await addColumns(writer, model);
    for (const statement of createStatements(model)) await writer.exec(statement);
    await writer.exec(`drop view if exists node_id; ${createView(model)}`);
    const layout = "insert or replace into meta (key, value) values ('layout', ?)";
    await writer.all(layout, [fingerprint(model)]);
    await writer.exec("commit");
  } catch (error) {
    if (writer.isInTransaction()) await writer.exec("rollback");
    throw error;
  }
}

async function addColumns(writer: Connection, model: Model): Promise<void> {
  for (const table of tables(model).flatMap(modelTables)) {
    const found = await writer.all("select name from pragma_table_info(?)", [table.name]);
    if (found.length === 0) continue;
    const known = new Set(found.map((row) => row["name"]));
    for (const column of table.columns) {
      const name = /^"([^"]+)"/.exec(column)?.[1];
      if (!known.has(name)) {
        await writer.exec(`alter table "${table.name}" add column ${column}`);
      }
    }
  }
}

/** Every node of the store, whatever table it stands in. */
function createView(model: Model): string {
  const nodes = tables(model).map((table) => `select pk, id, kind from "${table.name}"`);
  return `create view node_id as ${nodes.join(" union all ")}`;
}

const fingerprint = (model: Model): string =>
  createHash("sha256")
    .update([...createStatements(model), createView(model)].join(";\n"))
    .digest("hex");

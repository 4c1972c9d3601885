import { DragomanError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import { schemaElements } from "./constraints.ts";
import { checkNames } from "./relationships.ts";
import { runRead, runSchemaChange, runWrite, type Connection } from "./run.ts";

/** Version of the layout described in `docs/`; a database of another one is left alone. */
const FORMAT = 2;

/** Makes an empty database ours, or checks that it is; idempotent. Changes nothing in one that is not. */
export async function prepareDatabase(
  connection: Connection,
  model: Model,
  uri: string,
): Promise<void> {
  checkNames(model);
  await checkOwner(connection, uri);
  await createSchema(connection, model);
  await runWrite(connection, async (transaction) => {
    await transaction.run(
      "MERGE (marker:Dragoman {format: toInteger($format)}) MERGE (clock:Clock {name: 'clock'}) ON CREATE SET clock.instant = 0",
      { format: FORMAT },
    );
  });
}

async function checkOwner(connection: Connection, uri: string): Promise<void> {
  const [owner] = await runRead(
    connection,
    "RETURN head(COLLECT { MATCH (marker:Dragoman) RETURN marker.format ORDER BY marker.format DESC }) AS format, COLLECT { MATCH (other) WHERE NOT other:Dragoman WITH other LIMIT 1000 UNWIND labels(other) AS label RETURN DISTINCT label ORDER BY label LIMIT 10 } AS labels, EXISTS { MATCH (other) WHERE NOT other:Dragoman } AS holdsNodes",
  );
  const format: unknown = owner?.get("format");
  if (typeof format !== "number") {
    if (owner?.get("holdsNodes") !== true) return;
    const labels: unknown = owner.get("labels");
    throw new DragomanError("FOREIGN_DATABASE", [
      Array.isArray(labels) && labels.length > 0 ? labels.map(String) : ["nodes without labels"],
    ]);
  }
  if (format > FORMAT) throw new DragomanError("STORE_TOO_NEW", [uri, format, FORMAT]);
  // A migration from an older format would run here, before anything of the schema is made.
  if (format < FORMAT) throw new DragomanError("STORE_TOO_OLD", [uri, format, FORMAT]);
}

/** Creates what is not there yet: once all is, this is one read. */
async function createSchema(connection: Connection, model: Model): Promise<void> {
  const there = new Set(
    (await runRead(connection, "SHOW INDEXES YIELD name RETURN name")).map((record) =>
      String(record.get("name")),
    ),
  );
  const missing = schemaElements(model).filter(({ name }) => !there.has(name));
  for (const { text } of missing) await runSchemaChange(connection, text);
  if (missing.length > 0) await runRead(connection, "CALL db.awaitIndexes(300)");
}

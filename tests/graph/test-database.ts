import neo4j from "neo4j-driver";

const uri = process.env["TEST_NEO4J_URI"];
const login = {
  user: process.env["TEST_NEO4J_USER"] ?? "neo4j",
  password: process.env["TEST_NEO4J_PASSWORD"] ?? "",
};

/** Where the Neo4j is that tests may empty; null where none is named. Never NEO4J_URI. */
export const testDatabase = uri === undefined || uri === "" ? null : { uri, ...login };

/** An index by this name says that the database is the tests' own: it outlives every node. */
const MARKER = "dragoman_test_database";

/** Empties the test database. Refuses one with nodes that has not been marked as the tests' own while it was empty. */
export async function wipeTestDatabase(): Promise<void> {
  const markers = await runOnTestDatabase(`SHOW INDEXES YIELD name WHERE name = '${MARKER}'`);
  if (markers.length === 0) {
    const [count] = await runOnTestDatabase("MATCH (n) RETURN count(n) AS nodes");
    if (Number(count?.["nodes"]) > 0) {
      throw new Error(
        "TEST_NEO4J_URI names a database with nodes that these tests did not write. They would be deleted, so nothing was done.",
      );
    }
    await runOnTestDatabase(
      `CREATE INDEX ${MARKER} IF NOT EXISTS FOR (n:DragomanTest) ON (n.marker)`,
    );
  }
  await runOnTestDatabase("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
}

/** Runs one statement on the test database, outside the product. */
export async function runOnTestDatabase(
  statement: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const driver = neo4j.driver(uri ?? "", neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session();
  try {
    const { records } = await session.run(statement);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

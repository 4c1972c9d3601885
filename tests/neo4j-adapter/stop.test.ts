import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { connect, runRead, type Connection } from "../../src/graph/neo4j/run.ts";
import { openGraph, rawDriver, uri } from "./server.ts";
import { wipeTestDatabase } from "../graph/test-database.ts";

/** A statement that counts for minutes, and can be recognised. */
const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS endless";

describe.skipIf(!uri)("a read in Neo4j", { timeout: 60_000 }, () => {
  let driver: Driver;
  let graph: Graph;
  let connection: Connection;
  beforeAll(async () => {
    driver = rawDriver();
    await wipeTestDatabase();
    graph = await openGraph();
    await graph.prepare();
    connection = connect({
      uri: uri ?? "",
      user: "neo4j",
      password: process.env["TEST_NEO4J_PASSWORD"] ?? "",
    });
  }, 60_000);
  afterAll(async () => {
    await connection.driver.close();
    await graph.close();
    await driver.close();
  });

  const running = async (): Promise<number> =>
    (
      await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS running",
      )
    ).records[0]?.get("running");
  async function eventually(count: number): Promise<void> {
    await expect.poll(running, { timeout: 5_000, interval: 20 }).toBe(count);
  }

  it("is stopped in the engine when the caller gives up", async () => {
    const caller = new AbortController();
    const answer = runRead(connection, ENDLESS, {}, { signal: caller.signal });
    answer.catch(() => undefined);
    await eventually(1);
    const begin = Date.now();
    caller.abort();
    await expect(answer).rejects.toMatchObject({ code: "CANCELLED" });
    expect(Date.now() - begin).toBeLessThan(500);
    await eventually(0);
  });

  it("is stopped in the engine when its time is over", async () => {
    const begin = Date.now();
    const answer = runRead(connection, ENDLESS, {}, { timeLimit: 300 });
    answer.catch(() => undefined);
    await expect(answer).rejects.toMatchObject({
      code: "TIME_LIMIT",
      message: expect.stringContaining("0.3 s"),
    });
    expect(Date.now() - begin).toBeLessThan(1_500);
    await eventually(0);
  });

  it("is not sent where the caller has given up before", async () => {
    await expect(
      runRead(connection, ENDLESS, {}, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: "CANCELLED" });
    expect(await running()).toBe(0);
  });

  it("leaves the connection fit for the next one", async () => {
    await expect(runRead(connection, ENDLESS, {}, { timeLimit: 100 })).rejects.toMatchObject({
      code: "TIME_LIMIT",
    });
    const [record] = await runRead(connection, "RETURN 1 AS one", {}, { timeLimit: 5_000 });
    expect(record?.get("one")).toBe(1);
  });
});

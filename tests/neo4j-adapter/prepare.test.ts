import { createServer } from "node:net";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { schemaElements } from "../../src/graph/neo4j/constraints.ts";
import { model } from "./rows.ts";
import { openGraph, rawDriver, uri } from "./server.ts";
import { wipeTestDatabase } from "../graph/test-database.ts";

/** A port on which nothing listens. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 1));
    });
  });
}

describe.skipIf(!uri)("preparing a Neo4j database", { timeout: 60_000 }, () => {
  let driver: Driver;
  const ask = async (text: string): Promise<readonly unknown[]> =>
    (await driver.executeQuery(text)).records.map((record) => record.get(0));
  beforeAll(() => {
    driver = rawDriver();
  });
  beforeEach(() => wipeTestDatabase());
  afterAll(() => driver.close());

  it("makes every constraint and index, and may be done again", async () => {
    const graph = await openGraph();
    await graph.prepare();
    await graph.prepare();
    const names = await ask("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name");
    expect(names).toEqual(expect.arrayContaining(schemaElements(model).map(({ name }) => name)));
    expect(await ask("MATCH (n) RETURN labels(n)[0] AS label ORDER BY label")).toEqual([
      "Clock",
      "Dragoman",
    ]);
    await graph.close();
  });

  it("refuses a database that holds somebody else's nodes, and leaves it as it was", async () => {
    await driver.executeQuery("CREATE (:Customer {name: 'x'})-[:BUYS]->(:Thing)");
    const graph = await openGraph();
    await expect(graph.prepare()).rejects.toMatchObject({
      code: "FOREIGN_DATABASE",
      message: expect.stringContaining("Customer, Thing"),
    });
    expect(await ask("MATCH (n) RETURN labels(n)[0] AS label ORDER BY label")).toEqual([
      "Customer",
      "Thing",
    ]);
    await graph.close();
  });

  it("refuses a database of a newer format", async () => {
    await driver.executeQuery("CREATE (:Dragoman {format: 99})");
    const graph = await openGraph();
    await expect(graph.prepare()).rejects.toMatchObject({ code: "STORE_TOO_NEW" });
    await graph.close();
  });

  it("refuses a database of an older format, and leaves it as it was", async () => {
    await driver.executeQuery("CREATE (:Dragoman {format: 1})");
    const graph = await openGraph();
    await expect(graph.prepare()).rejects.toMatchObject({ code: "STORE_TOO_OLD" });
    expect(await ask("MATCH (n) RETURN labels(n)[0] + toString(n.format)")).toEqual(["Dragoman1"]);
    await graph.close();
  });

  it("says that a server does not answer, and may be tried again", async () => {
    const graph = await openGraph({ uri: `bolt://127.0.0.1:${await closedPort()}` });
    await expect(graph.prepare()).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
    await expect(graph.prepare()).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
    expect(await graph.ping()).toBe(false);
    await graph.close();
  });

  it("answers a ping where the server does", async () => {
    const graph = await openGraph();
    expect(await graph.ping()).toBe(true);
    await graph.close();
  });

  it("refuses an address that is none", () => {
    expect(() => openGraph({ uri: "http://127.0.0.1" })).toThrow("NEO4J_URI");
  });
});

/** A server that asks for a password; the one above need not. */
const lockedUri = process.env["TEST_NEO4J_LOCKED_URI"];

describe.skipIf(!lockedUri)("a Neo4j server that asks for a password", () => {
  it("is not asked again and again with a wrong one", async () => {
    const graph = await openGraph({ uri: lockedUri ?? "", password: "wrong-password" });
    const begin = Date.now();
    await expect(graph.prepare()).rejects.toMatchObject({ code: "GRAPH_REFUSED_LOGIN" });
    await expect(graph.commit(() => Promise.resolve())).rejects.toMatchObject({
      code: "GRAPH_REFUSED_LOGIN",
    });
    expect(Date.now() - begin).toBeLessThan(4_000);
    await graph.close();
  });
});

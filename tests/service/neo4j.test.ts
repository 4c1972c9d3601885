import { connect, createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDragoman } from "../cli/run-dragoman.ts";
import { runOnTestDatabase, testDatabase, wipeTestDatabase } from "../graph/test-database.ts";
import { postOperation } from "./post-operation.ts";
import { startService } from "./start-service.ts";

const uri = testDatabase?.uri ?? "";
const login = {
  NEO4J_USER: testDatabase?.user ?? "",
  NEO4J_PASSWORD: testDatabase?.password ?? "",
};

describe.skipIf(uri === "")("the service on Neo4j", () => {
  beforeAll(wipeTestDatabase);
  afterAll(wipeTestDatabase);

  it("waits for a database that is not there yet, and answers once it is", async () => {
    const port = await freePort();
    const service = await startService({ ...login, NEO4J_URI: `bolt://127.0.0.1:${port}` });
    let proxy: Server | null = null;
    try {
      expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
      const refused = await postOperation(service.url, `{ country(id: "x") { id } }`);
      expect([refused.status, refused.errors?.[0]?.extensions?.["code"]]).toEqual([
        503,
        "GRAPH_UNAVAILABLE",
      ]);
      proxy = await startProxy(port);
      await expect
        .poll(async () => (await fetch(`${service.url}/readyz`)).status, {
          timeout: 40_000,
          interval: 250,
        })
        .toBe(200);
      expect(await postOperation(service.url, `{ countries { totalCount } }`)).toEqual({
        status: 200,
        data: { countries: { totalCount: 0 } },
      });
      expect((await runOnTestDatabase("SHOW CONSTRAINTS")).length).toBeGreaterThan(0);
    } finally {
      await service.stop();
      proxy?.close();
    }
  });

  it.skipIf(login.NEO4J_PASSWORD === "")(
    "ends with a clear message where the password is wrong",
    async () => {
      const { code, err } = await runDragoman(["serve"], {
        PORT: "0",
        ...login,
        NEO4J_URI: uri,
        NEO4J_PASSWORD: "not the password",
      });
      expect([code, err.split(":")[0]]).toEqual([1, "GRAPH_REFUSED_LOGIN"]);
      expect(err).not.toContain("not the password");
    },
  );

  it("ends with a clear message where there is no database of that name", async () => {
    const environment = { PORT: "0", ...login, NEO4J_URI: uri, NEO4J_DATABASE: "nowhere" };
    const { code, err } = await runDragoman(["serve"], environment);
    expect([code, err.includes("BAD_CONFIGURATION")]).toEqual([64, true]);
    expect(err).toContain("NEO4J_DATABASE");
  });

  it("refuses a database with nodes of others, and leaves it as it is", async () => {
    await wipeTestDatabase();
    await runOnTestDatabase("CREATE (:Foreign {word: 'mine'})");
    const { code, err } = await runDragoman(
      ["ingest", "--neo4j", uri, "tests/operations/data"],
      login,
    );
    expect([code, err.split(":")[0]]).toEqual([1, "FOREIGN_DATABASE"]);
    expect(await runOnTestDatabase("MATCH (n) RETURN labels(n) AS labels, n.word AS word")).toEqual(
      [{ labels: ["Foreign"], word: "mine" }],
    );
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

/** Passes everything on to the test database. */
function startProxy(port: number): Promise<Server> {
  const target = new URL(uri.replace(/^\w+(\+\w+)?:/, "http:"));
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 7687), target.hostname);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream])
      socket.on("error", () => {
        client.destroy();
        upstream.destroy();
      });
  });
  return new Promise((resolve) =>
    server.listen(port, "127.0.0.1", () => {
      resolve(server);
    }),
  );
}

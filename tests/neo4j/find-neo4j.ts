import neo4j from "neo4j-driver";
import { startMavenNeo4j } from "./maven-neo4j.ts";
import { startNeo4jContainer } from "./testcontainers-neo4j.ts";

/** A real Neo4j for tests. `stop()` ends what was started here and nothing else; calling it twice is harmless. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  /** Empty where the server asks for none; basic authentication with it is accepted all the same. */
  readonly password: string;
  readonly database: string;
  readonly how: Way;
  stop(): Promise<void>;
}

/** What the caller may ask of a server that is started for it; a server named by `TEST_NEO4J_URI` is taken as it is. */
export interface Neo4jOptions {
  /** Switches authentication on; eight characters at least. */
  readonly password?: string;
  /** Java heap such as `4g`. Giving one asks for a server to measure: slower to start, optimised while running. */
  readonly heap?: string;
}

type Way = "TEST_NEO4J_URI" | "testcontainers" | "maven";

interface FailedAttempt {
  readonly way: Way;
  readonly reason: string;
}

/** No Neo4j could be had; the message says every way that was tried and why it failed. */
export class NoNeo4j extends Error {
  constructor(attempts: readonly FailedAttempt[]) {
    const tried = attempts.map(({ way, reason }) => `- ${way}: ${reason}`);
    super(["No Neo4j could be had. Tried:", ...tried].join("\n"));
    this.name = "NoNeo4j";
  }
}

/**
 * Finds or starts a Neo4j that answers: `TEST_NEO4J_URI`, else testcontainers, else Maven artefacts.
 *
 * A server that was named and does not answer is an error: testing another one instead would mislead.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<TestNeo4j> {
  const named = readNamedServer(process.env);
  if (named) return tryWays([["TEST_NEO4J_URI", () => Promise.resolve(named)]]);
  return tryWays([
    ["testcontainers", () => startNeo4jContainer(options)],
    ["maven", () => startMavenNeo4j(options)],
  ]);
}

type Server = Omit<TestNeo4j, "how">;
type Attempt = readonly [way: Way, start: () => Promise<Server>];

async function tryWays(attempts: readonly Attempt[]): Promise<TestNeo4j> {
  const failed: FailedAttempt[] = [];
  for (const [way, start] of attempts) {
    try {
      return await startAnswering(way, start);
    } catch (error) {
      failed.push({ way, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  throw new NoNeo4j(failed);
}

async function startAnswering(way: Way, start: () => Promise<Server>): Promise<TestNeo4j> {
  const server = await start();
  try {
    await askOnce(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...server, how: way };
}

function readNamedServer(env: NodeJS.ProcessEnv): Server | undefined {
  const uri = env["TEST_NEO4J_URI"];
  if (!uri) return undefined;
  return {
    uri,
    user: env["TEST_NEO4J_USER"] ?? "neo4j",
    password: env["TEST_NEO4J_PASSWORD"] ?? "",
    database: env["TEST_NEO4J_DATABASE"] ?? "neo4j",
    stop: () => Promise.resolve(),
  };
}

async function askOnce({ uri, user, password, database }: Server): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 10_000,
    telemetryDisabled: true,
  });
  try {
    // An auto-commit query is not retried, so a wrong address or password is known at once.
    await driver.session({ database }).run("RETURN 1");
  } finally {
    await driver.close();
  }
}

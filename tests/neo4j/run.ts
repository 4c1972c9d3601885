import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startNeo4j, type TestNeo4j } from "./find-neo4j.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const VITEST = join(
  dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);

/** Every test that can use a Neo4j imports this, by however many steps. */
const ROOT_OF_TESTS = "tests/graph/test-database.ts";

/**
 * Runs all tests that can use a Neo4j, or those that are named, against a real one and returns the exit code; arguments are
 * passed on to vitest.
 */
async function runSuite(args: readonly string[]): Promise<number> {
  for (const signal of SIGNALS) process.once(signal, leave);
  // With a password, so that every test signs in and a wrong one can be tried.
  const server = await startNeo4j({ password: "dragoman-tests" });
  for (const signal of SIGNALS) process.off(signal, leave);
  process.stdout.write(`Neo4j at ${server.uri}, by ${server.how}\n`);
  try {
    return await runVitest(args, server);
  } finally {
    await server.stop();
  }
}

/** Ends this process at once, and with it a server that is still starting. */
function leave(): void {
  process.exit(1);
}

function runVitest(args: readonly string[], server: TestNeo4j): Promise<number> {
  const isNamed = args.some((arg) => !arg.startsWith("-"));
  const which = isNamed ? ["run"] : ["related", ROOT_OF_TESTS, "--run"];
  // Not through npx: a signal has to reach vitest itself.
  const child = spawn(process.execPath, [VITEST, ...which, ...args], {
    env: { ...process.env, ...serverVariables(server) },
    stdio: "inherit",
  });
  // The first signal is passed on and the server is stopped after vitest; the listeners stay until this process ends.
  for (const signal of SIGNALS) process.on(signal, () => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

function serverVariables({ uri, user, password, database }: TestNeo4j): NodeJS.ProcessEnv {
  return {
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USER: user,
    TEST_NEO4J_PASSWORD: password,
    TEST_NEO4J_DATABASE: database,
    REQUIRE_NEO4J: "1",
  };
}

try {
  process.exit(await runSuite(process.argv.slice(2)));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\nTHE NEO4J SUITE DID NOT RUN.\n${reason}\n`);
  process.exit(1);
}

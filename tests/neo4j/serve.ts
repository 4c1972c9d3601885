import { parseArgs } from "node:util";
import { startNeo4j } from "./find-neo4j.ts";

const DAY_MS = 86_400_000;

/** Starts one Neo4j, prints its URI on standard output (the rest on standard error) and runs until it is told to end. */
async function serveNeo4j(): Promise<void> {
  const { values } = parseArgs({
    options: { password: { type: "string" }, heap: { type: "string" } },
  });
  process.once("SIGINT", leave).once("SIGTERM", leave);
  const server = await startNeo4j(values);
  process.stdout.write(`${server.uri}\n`);
  process.stderr.write(`Neo4j by ${server.how}; SIGTERM to process ${process.pid} ends it.\n`);
  process.off("SIGINT", leave).off("SIGTERM", leave);
  await waitForSignal();
  await server.stop();
}

/** Ends this process at once, and with it a server that is still starting. */
function leave(): void {
  process.exit(0);
}

function waitForSignal(): Promise<void> {
  // A listener for signals does not keep Node alive; a timer does.
  const timer = setInterval(() => undefined, DAY_MS);
  return new Promise((resolve) => {
    const end = () => {
      clearInterval(timer);
      resolve();
    };
    process.once("SIGINT", end).once("SIGTERM", end);
  });
}

try {
  await serveNeo4j();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

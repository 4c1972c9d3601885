/** A process of its own that works on a store, and can be told to die before a statement. Its task is the only argument. */
import { DragomanError } from "../../src/errors.ts";
import { openStore, type Address } from "./store.ts";
import { work, type Step } from "./work.ts";

export interface Task {
  readonly address: Address;
  readonly steps: readonly Step[];
  /** The statement before which it kills itself, counted from 1; null to live on. */
  readonly dieBefore: number | null;
}

/** A limit on the size of files then fails the write, as a full disk does, and does not end the process. */
process.on("SIGXFSZ", () => undefined);

async function main({ address, steps, dieBefore }: Task): Promise<void> {
  const statements: string[] = [];
  const graph = await openStore(address, (text) => {
    statements.push(text);
    if (statements.length === dieBefore) process.kill(process.pid, "SIGKILL");
  });
  process.stdout.write("working\n");
  await work(graph, steps);
  await graph.close();
  process.stdout.write(`${JSON.stringify(statements)}\n`);
}

try {
  await main(JSON.parse(process.argv[2] ?? "") as Task); // Written by start-working.ts and by nobody else.
} catch (error) {
  if (!(error instanceof DragomanError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.hint}\n`);
  process.exit(1);
}

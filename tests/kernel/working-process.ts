/** A process of its own that works on a store, and can be told to die before a statement. Its task is the only argument. */
import type { Address } from "./store.ts";
import { openStore } from "./store.ts";
import { work, type Step } from "./work.ts";

export interface Task {
  readonly address: Address;
  readonly steps: readonly Step[];
  /** The statement before which it kills itself, counted from 1; null to live on. */
  readonly dieBefore: number | null;
}

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

await main(JSON.parse(process.argv[2] ?? "") as Task); // Written by start-working.ts and by nobody else.

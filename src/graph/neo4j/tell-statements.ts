import type { ManagedTransaction } from "neo4j-driver";
import type { GraphOptions } from "../graph.ts";

/** The same transaction, each statement of which is told before it is sent. */
export function tellStatements(
  transaction: ManagedTransaction,
  onStatement: GraphOptions["onStatement"],
): ManagedTransaction {
  if (!onStatement) return transaction;
  const run: ManagedTransaction["run"] = (text, params) => {
    onStatement(typeof text === "object" && "text" in text ? text.text : text.toString());
    return transaction.run(text, params);
  };
  return new Proxy(transaction, {
    get: (target, key): unknown => (key === "run" ? run : Reflect.get(target, key, target)),
  });
}

import { Neo4jError } from "neo4j-driver";
import { DragomanError } from "../../errors.ts";

const UNAVAILABLE = new Set(["ServiceUnavailable", "SessionExpired"]);

/**
 * The driver's errors as ours, once. What is not of the driver, or says that our own statement is wrong, passes unchanged.
 * Codes are compared and not GQL statuses, which 5.26 gives as 50N42 for most.
 */
export function translateError(error: unknown, timeLimit = 0): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const options = { cause: error };
  if (code.startsWith("Neo.ClientError.Security."))
    return new DragomanError("GRAPH_REFUSED_LOGIN", [], options);
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    // It will not come by waiting: somebody has to name another.
    const problem = "NEO4J_DATABASE: the server has no database of that name";
    return new DragomanError("BAD_CONFIGURATION", [[problem]], options);
  }
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut"))
    return new DragomanError("TIME_LIMIT", [timeLimit / 1000], options);
  if (UNAVAILABLE.has(code) || code.startsWith("Neo.TransientError."))
    return new DragomanError("GRAPH_UNAVAILABLE", [], options);
  return error;
}

/** Does some work and translates what it throws. */
export async function translated<T>(work: () => Promise<T>, timeLimit = 0): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translateError(error, timeLimit);
  }
}

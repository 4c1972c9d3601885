import { Option, type Command } from "commander";
import { readConfig, type Config } from "../config.ts";

/** What every command takes. */
export interface CommonOptions {
  readonly store?: string;
  readonly neo4j?: string;
  readonly json?: boolean;
}

/** A command with the options that all have. */
export function command(
  root: Command,
  name: string,
  description: string,
  example: string,
): Command {
  return root
    .command(name)
    .description(description)
    .option("--store <path>", "the embedded store (default: STORE, else ./data/dragoman.db)")
    .addOption(
      new Option("--neo4j <uri>", "use this Neo4j (default: NEO4J_URI)").conflicts("store"),
    )
    .option("--json", "print JSON for machines")
    .addHelpText("after", `\nExample:\n  $ ${example}`);
}

/** Runs one command and leaves its exit code. */
export const run =
  (work: (config: Config) => Promise<number> | number) =>
  async (options: CommonOptions): Promise<void> => {
    process.exitCode = await work(readConfig(process.env, options));
  };

import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { DragomanError } from "./errors.ts";

/** The service's settings; `docs/configuration.md` explains each. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Path of the embedded store. */
  readonly store: string;
  /** Set: Neo4j is the engine, else the embedded store. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | null;
  } | null;
  /** Folder from which an empty store is filled; null: it is not. */
  readonly seeds: string | null;
  /** File in which the operator says how far sources are trusted; null: none is. */
  readonly sources: string | null;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** Milliseconds that one statement may take. */
  readonly timeLimit: number;
  readonly introspection: boolean;
}

const Environment = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  STORE: z.string().min(1).default("data/dragoman.db"),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, "must begin with bolt:// or neo4j://")
    .optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().optional(),
  SEED_ON_EMPTY: z.string().optional(),
  SOURCES: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  TIME_LIMIT: z.coerce.number().positive().max(3600).default(10),
  INTROSPECTION: z.enum(["on", "off"]).default("on"),
});

/** Settings that commands take as options; they win over the environment. */
export interface Overrides {
  readonly store?: string | undefined;
  readonly neo4j?: string | undefined;
}

/** Reads the environment, the only place where it is read. All problems are reported together. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  overrides: Overrides = {},
): Config {
  const given = {
    ...withoutEmpty(environment),
    ...(overrides.store ? { STORE: overrides.store, NEO4J_URI: undefined } : {}),
    ...(overrides.neo4j ? { NEO4J_URI: overrides.neo4j } : {}),
  };
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new DragomanError("BAD_CONFIGURATION", [
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    ]);
  }
  const values = parsed.data;
  const isNeo4j = values.NEO4J_URI !== undefined;
  return {
    host: values.HOST,
    port: values.PORT,
    store: isAbsolute(values.STORE) ? values.STORE : resolve(values.STORE),
    neo4j:
      values.NEO4J_URI === undefined
        ? null
        : {
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER,
            password: values.NEO4J_PASSWORD,
            database: values.NEO4J_DATABASE ?? null,
          },
    seeds: seedsFolder(environment["SEED_ON_EMPTY"], isNeo4j),
    sources: values.SOURCES ?? null,
    logLevel: values.LOG_LEVEL,
    timeLimit: values.TIME_LIMIT * 1000,
    introspection: values.INTROSPECTION === "on",
  };
}

/** An empty variable counts as unset, but for SEED_ON_EMPTY, where it switches seeding off. */
const withoutEmpty = (
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, value]],
    ),
  );

function seedsFolder(given: string | undefined, isNeo4j: boolean): string | null {
  if (given === undefined) return isNeo4j ? null : "seeds";
  return given === "" ? null : given;
}

/** The settings as they were understood, without secrets. */
export function printableConfig(config: Config): Readonly<Record<string, unknown>> {
  return {
    ...config,
    neo4j: config.neo4j
      ? { ...config.neo4j, password: config.neo4j.password === "" ? "(none)" : "(set)" }
      : null,
  };
}

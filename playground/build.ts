/**
 * Builds `playground-dist/` if it is missing or was built from something else: `tsx playground/build.ts`.
 * What it was built from is kept in `playground-dist/.built-from`, which is written last.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const SOURCES = import.meta.dirname;
const OUTPUT = resolve(SOURCES, "../playground-dist");
const STAMP = join(OUTPUT, ".built-from");
const PACKAGES = ["graphiql", "@graphiql/toolkit", "react", "react-dom", "vite"];

/** The sources and the versions of what is bundled with them, as one hash. */
function hashOfInput(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(SOURCES).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(SOURCES, name)))
      .update("\0");
  }
  const require = createRequire(import.meta.url);
  for (const name of PACKAGES) {
    // Every package.json has a version.
    const { version } = require(`${name}/package.json`) as { version: string };
    hash.update(`${name}@${version}\0`);
  }
  return hash.digest("hex");
}

function hashOfOutput(): string | undefined {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

async function buildPlayground(): Promise<void> {
  // Loading vite takes longer than all the rest of this file, so it is loaded only when needed.
  const { build } = await import("vite");
  await build({ configFile: join(SOURCES, "vite.config.ts"), logLevel: "warn" });
}

const input = hashOfInput();
const output = hashOfOutput();
if (output === input) {
  console.log("The playground is up to date.");
} else {
  const reason = output === undefined ? "has not been built" : "is older than its sources";
  const start = performance.now();
  await buildPlayground();
  writeFileSync(STAMP, input);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`The playground ${reason}: built it in ${seconds} s.`);
}

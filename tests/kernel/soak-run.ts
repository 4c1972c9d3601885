/**
 * `npm run test:soak`: the proofs at their whole size, on the embedded store and a real Neo4j; arguments are passed on to
 * vitest. SOAK_SETS=100 asks for fewer sets of claims; `-- --without-neo4j` for the embedded store alone.
 */
import { spawnSync } from "node:child_process";

const given = process.argv.slice(2);
const args = given.filter((argument) => argument !== "--without-neo4j");
const command = args.length === given.length ? ["tsx", "tests/neo4j/run.ts"] : ["vitest", "run"];
const { status } = spawnSync("npx", [...command, "tests/kernel", ...args], {
  env: { ...process.env, SOAK: "1" },
  stdio: "inherit",
});
process.exit(status ?? 1);

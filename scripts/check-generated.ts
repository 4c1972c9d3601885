import { execFileSync } from "node:child_process";

/** Files that are made from schema/ and committed; making them again must change nothing. */
const GENERATED = ["src/generated", "schema/claims.schema.json"];

execFileSync("npm", ["run", "--silent", "codegen"], { stdio: ["ignore", "ignore", "inherit"] });
const stale = execFileSync("git", ["status", "--porcelain", "--", ...GENERATED], {
  encoding: "utf8",
});
if (stale.trim() !== "") {
  process.stderr.write(
    `Generated files are not fresh; run \`npm run codegen\` and commit:\n${stale}`,
  );
  process.exitCode = 1;
}

import { readFileSync } from "node:fs";
import { packagePath } from "./package-folder.ts";

/** The version of this package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as {
    readonly version: string;
  }; // npm writes it.
  return version;
}

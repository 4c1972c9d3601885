import { fileURLToPath } from "node:url";

/** A path inside the package, whether it runs from `src/` or from `dist/`. */
export const packagePath = (relative: string): string =>
  fileURLToPath(new URL(`../${relative}`, import.meta.url));

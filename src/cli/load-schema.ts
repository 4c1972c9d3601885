import type { ReadSchema } from "../model/api-schema.ts";
import { packagePath } from "../package-folder.ts";

/** Reads `schema/`. Each command loads what it needs when it runs, so that none waits for the others' parts. */
export async function loadSchema(): Promise<ReadSchema> {
  const { readSchema } = await import("../model/api-schema.ts");
  const { readSchemaFiles } = await import("../model/schema-document.ts");
  return readSchema(readSchemaFiles(packagePath("schema")));
}

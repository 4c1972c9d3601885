import { mkdirSync, writeFileSync } from "node:fs";
import { readSchema } from "../src/model/api-schema.ts";
import { readSchemaFiles } from "../src/model/schema-document.ts";

// Codegen reads files: this is what `dragoman print-schema` prints.
mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/api.graphql", readSchema(readSchemaFiles("schema")).apiSdl);

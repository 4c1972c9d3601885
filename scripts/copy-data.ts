import { cpSync } from "node:fs";

// Data files that code reads from beside itself; tsc copies code only.
cpSync("src/ingest/extract/data", "dist/ingest/extract/data", { recursive: true });

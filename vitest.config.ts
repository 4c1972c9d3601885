import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "dist/**", "node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests of one Neo4j share its one database, so files run in turn where there is one.
    fileParallelism: process.env["TEST_NEO4J_URI"] === undefined,
  },
});

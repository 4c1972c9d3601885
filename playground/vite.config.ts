import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Everything that the page needs is in its own folder: it loads nothing from anywhere else. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  publicDir: false,
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../playground-dist", import.meta.url)),
    emptyOutDir: true,
    // The licences of what is bundled travel with it.
    license: { fileName: "licences.md" },
    // Monaco is 3 MB in one piece; it is loaded after the page stands.
    chunkSizeWarningLimit: 4_000,
    // "use client" means nothing here, and a hundred files of GraphiQL's dependencies say it.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

/** One file of the playground, ready to be sent. `etag` is strong and has its quotes. */
export interface PlaygroundFile {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
}

/** What the playground's page may load: its own origin, and nothing else. Send it with every file, for workers obey their own. */
export const PLAYGROUND_CSP = [
  "default-src 'self'",
  // Monaco and GraphiQL set styles as they run.
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
].join("; ");

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".ttf": "font/ttf",
};

/**
 * Every file under `folder` by its path in a URL, such as `/index.html` or `/assets/x.js`.
 * Names that begin with a dot are left out. A folder that does not exist gives an empty map.
 */
export async function readPlaygroundFiles(
  folder: string,
): Promise<ReadonlyMap<string, PlaygroundFile>> {
  const paths = await listFiles(folder);
  const entries = paths.map(
    async (path) => [urlPath(folder, path), await readPlaygroundFile(path)] as const,
  );
  return new Map(await Promise.all(entries));
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

async function readPlaygroundFile(path: string): Promise<PlaygroundFile> {
  const body = await readFile(path);
  return {
    body,
    contentType: CONTENT_TYPES[extname(path)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(body).digest("base64url")}"`,
  };
}

function urlPath(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join("/")}`;
}

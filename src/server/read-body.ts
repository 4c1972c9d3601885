import type { IncomingMessage } from "node:http";

/** Bytes of a request's body; larger ones are refused. */
export const BODY_LIMIT = 1_048_576;

/** A body as JSON, or why it cannot be read. */
export type Body =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json" }
  | { readonly kind: "none" };

/** Reads a request's body to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array); // Requests are not set to an encoding, so chunks are bytes.
    size += bytes.length;
    if (size <= BODY_LIMIT) chunks.push(bytes);
  }
  if (size > BODY_LIMIT) return { kind: "too-large" };
  if (size === 0) return { kind: "none" };
  try {
    return { kind: "json", value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { kind: "not-json" };
  }
}

/** Exports of whole ledgers: read a line at a time, and nothing in them is trusted that can be reckoned again. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { z } from "zod";
import { DragomanError } from "../../errors.ts";
import { documentId } from "../../model/entity-id.ts";
import { LEDGER_FILE } from "../../model/ledger-file.ts";
import { refuseUnstorable } from "../../model/storable.ts";
import { isWhole } from "../../model/withheld.ts";
import type { SourceFile } from "../read.ts";
import { claimId } from "../claim-id.ts";
import { editionIds } from "../place-editions.ts";
import { readingId } from "../record-claims.ts";
import {
  ledgerFileEnd,
  ledgerFileEntry,
  ledgerFileHead,
  type LedgerFileEntry,
} from "./ledger-entry.ts";

/** A line of the file; lines count from 1. */
export interface LedgerLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a file or of bytes, empty ones left out. */
export async function* readLines(input: string | SourceFile): AsyncGenerator<LedgerLine> {
  let line = 0;
  for await (const text of linesOf(input)) {
    line += 1;
    if (text.trim() !== "") yield { line, text };
  }
}

function linesOf(input: string | SourceFile): AsyncIterable<string> | Iterable<string> {
  if (typeof input !== "string") return new TextDecoder().decode(input.bytes).split("\n");
  return createInterface({ input: createReadStream(input, "utf8"), crlfDelay: Infinity });
}

/** Refuses a file whose first line is not that of an export, or of a newer one. */
export function checkHead({ text }: LedgerLine): DragomanError | null {
  const head = ledgerFileHead.safeParse(parsed(text));
  if (!head.success || head.data.format !== LEDGER_FILE.format)
    return new DragomanError("FILE_NOT_EXPORT", ["its first line does not say so"]);
  return head.data.version > LEDGER_FILE.version
    ? new DragomanError("FILE_TOO_NEW", [head.data.version, LEDGER_FILE.version])
    : null;
}

/** How many entries the last line counts; null for any other line. */
export const readEnd = ({ text }: LedgerLine): number | null =>
  ledgerFileEnd.safeParse(parsed(text)).data?.entries ?? null;

/** An entry whose ids are what its content makes them. */
export function readEntry({ text }: LedgerLine): LedgerFileEntry | DragomanError {
  const value = parsed(text);
  if (value === undefined) return new DragomanError("BAD_ENTRY", ["it is not JSON"]);
  const read = ledgerFileEntry.safeParse(value);
  if (!read.success) return new DragomanError("BAD_ENTRY", [problemOf(read.error)]);
  const { kind, content } = read.data;
  const unstorable = refuseUnstorable(`The ${kind}`, content);
  if (unstorable) return unstorable;
  return idsOf(read.data).includes(content.id)
    ? read.data
    : new DragomanError("BAD_ENTRY", [`"${content.id}" is not the id that its content makes`]);
}

/** JSON, or undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function problemOf({ issues }: z.ZodError): string {
  const [first] = issues;
  return first === undefined ? "it is malformed" : `${first.path.join(".")}: ${first.message}`;
}

/** The ids that an entry may have. People's decisions and runs have names of their own. */
function idsOf(entry: LedgerFileEntry): readonly string[] {
  switch (entry.kind) {
    case "document": {
      const { content } = entry;
      return isWhole(content) ? [documentId(content.sha256)] : [];
    }
    case "claim": {
      const { claim, assertions } = entry.content;
      const [first] = assertions;
      const id = claimId(claim, first?.record ?? null);
      return claim.id === entry.content.id ? [id] : [];
    }
    case "reading": {
      const { document, tool, version } = entry.content;
      return [readingId(document, { name: tool, version })];
    }
    case "edition":
      return editionIds(entry.content);
    case "judgement":
    case "run":
      return [entry.content.id];
  }
}

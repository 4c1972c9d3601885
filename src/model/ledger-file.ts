/** The file in which a whole ledger moves from one store to another: one entry a line, in JSON. */

/** What its first line says. */
export const LEDGER_FILE = { format: "dragoman-ledger", version: 1 } as const;

/** How names of such files end. */
export const LEDGER_FILE_SUFFIX = ".dragoman.jsonl";

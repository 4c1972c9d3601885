/**
 * Every way in which the service can refuse: code, HTTP status, message, hint.
 * `docs/errors.md` has a section for each; a test compares the two.
 */
interface ErrorEntry {
  readonly status: number;
  readonly retryable?: boolean;
  readonly message: (...args: never[]) => string;
  readonly hint: string;
}

const list = (names: readonly string[]): string => names.join(", ");

export const ERRORS = {
  // Operation
  BAD_CURSOR: {
    status: 400,
    message: (field: string) => `The cursor given to "${field}" does not belong to this list.`,
    hint: "Use a cursor that the same field returned, with the same where and orderBy; leave it out to start at the beginning.",
  },
  BAD_PAGE: {
    status: 400,
    message: (problem: string) => problem,
    hint: "Ask with first and after, or with last and before; a page has at most 500 objects.",
  },
  BAD_VALUE: {
    status: 400,
    message: (value: string, allowed: string) =>
      `${value} is not allowed here; allowed is ${allowed}.`,
    hint: "Correct the value and ask again.",
  },
  MIXED_MOMENTS: {
    status: 400,
    message: (moments: readonly string[]) =>
      `One field sees the graph at one moment; asked were ${list(moments)}.`,
    hint: "Ask for each moment in a field of its own; `key` is an id without its moment.",
  },
  NULL_IN_FILTER: {
    status: 400,
    message: (path: string) => `The condition at ${path} is null or empty.`,
    hint: "Leave the condition out, or give a value; `isNull: true` asks for what is missing.",
  },
  TOO_MANY_IDS: {
    status: 400,
    message: (count: number, limit: number) =>
      `${count} ids were asked for; at most ${limit} are answered at once.`,
    hint: "Ask in several operations.",
  },
  QUERY_TOO_DEEP: {
    status: 400,
    message: (depth: number, limit: number) =>
      `The operation is ${depth} names deep; the limit is ${limit}.`,
    hint: "Ask in several operations.",
  },
  FILTER_TOO_DEEP: {
    status: 400,
    message: (depth: number, limit: number) =>
      `The filter is nested too deeply: its conditions inside one another come to ${depth}; the limit is ${limit}.`,
    hint: "Split the question. Of lists, some counts 10, none 12, every 14, single 18; or counts 4, and 3, not 2.",
  },
  BAD_REQUEST: {
    status: 400,
    message: (problem: string) => problem,
    hint: "See the GraphQL specification, or the playground's documentation pane.",
  },
  // Engine
  TIME_LIMIT: {
    status: 503,
    retryable: true,
    message: (seconds: number) => `The answer took longer than ${seconds} s and was stopped.`,
    hint: "Ask for less: smaller pages, fewer levels, a narrower filter.",
  },
  CANCELLED: {
    status: 499,
    message: () => "The request was cancelled before it was answered.",
    hint: "Send it again if you still need the answer.",
  },
  GRAPH_UNAVAILABLE: {
    status: 503,
    retryable: true,
    message: () => "The graph database did not answer.",
    hint: "Try again shortly; /readyz says when it is back.",
  },
  GRAPH_REFUSED_LOGIN: {
    status: 503,
    message: () => "The graph database refused the user name or password.",
    hint: "Correct NEO4J_USER and NEO4J_PASSWORD, then start again.",
  },
  // Store
  STORE_NOT_FOUND: {
    status: 500,
    message: (path: string) => `There is no store at ${path}.`,
    hint: "Give the path of an existing store with --store, or ingest something first.",
  },
  STORE_LOCKED: {
    status: 503,
    retryable: true,
    message: (path: string, holder: string) => `The store ${path} is being written by ${holder}.`,
    hint: "Wait for that process to end, or stop it.",
  },
  STORE_TOO_NEW: {
    status: 500,
    message: (path: string, found: number, known: number) =>
      `The store ${path} has format ${found}; this version knows formats up to ${known}.`,
    hint: "Start the version of Dragoman that wrote it, or a newer one.",
  },
  STORE_TOO_OLD: {
    status: 500,
    message: (path: string, found: number, known: number) =>
      `The store ${path} has format ${found}; this version needs format ${known}.`,
    hint: "Ingest its sources into a new store; this one was not changed.",
  },
  STORE_FOREIGN: {
    status: 500,
    message: (path: string) => `The file ${path} is not a store of Dragoman.`,
    hint: "Give another path with --store or STORE; the file was not changed.",
  },
  STORE_CORRUPT: {
    status: 500,
    message: (path: string) => `The store ${path} is damaged.`,
    hint: "Restore it from a backup, or ingest its sources into a new store; the file was not changed.",
  },
  STORE_CHANGED: {
    status: 503,
    retryable: true,
    message: () => "Something was written to the store while it was being exported.",
    hint: "Run the same command again when nothing is being ingested; the unfinished export was removed.",
  },
  STORE_FULL: {
    status: 507,
    message: (path: string) => `There is no space left to write the store ${path}.`,
    hint: "Make space and run the same command again; nothing was lost.",
  },
  FOREIGN_DATABASE: {
    status: 500,
    message: (labels: readonly string[]) =>
      `The Neo4j database holds nodes that are not Dragoman's (${list(labels)}).`,
    hint: "Give an empty database with NEO4J_URI and NEO4J_DATABASE; nothing was changed.",
  },
  // Start
  BAD_CONFIGURATION: {
    status: 500,
    message: (problems: readonly string[]) =>
      `The configuration cannot be used: ${problems.join("; ")}.`,
    hint: "See docs/configuration.md; `dragoman print-config` shows what was understood.",
  },
  BAD_SOURCES: {
    status: 500,
    message: (file: string, line: number, problem: string) =>
      `The settings of sources cannot be used (${file}, line ${line}): ${problem}`,
    hint: "Correct the file that SOURCES names; docs/configuration.md has an example.",
  },
  PORT_TAKEN: {
    status: 500,
    message: (port: number) => `Port ${port} is in use.`,
    hint: "Stop the program that listens there, or set PORT to a free one: PORT=4001 npm start.",
  },
  BAD_SCHEMA: {
    status: 500,
    message: (problem: string) => `The files of schema/ cannot be used: ${problem}`,
    hint: "Correct the SDL; docs/schema.md explains the directives.",
  },
  // Ingestion: files
  FILE_NOT_FOUND: {
    status: 400,
    message: (path: string) => `There is no file at ${path}.`,
    hint: "Check the path.",
  },
  FILE_NOT_RECOGNISED: {
    status: 400,
    message: (path: string) => `No reader recognises ${path}.`,
    hint: "Give claims files (.yaml, .yml, .json) or texts (.txt, .md).",
  },
  FILE_NOT_TEXT: {
    status: 400,
    message: (encoding: string) => `The file is not valid ${encoding}.`,
    hint: "Save it as UTF-8, or as UTF-16 with a byte-order mark.",
  },
  FILE_NOT_YAML: {
    status: 400,
    message: (problem: string) => `The file is not valid YAML: ${problem}`,
    hint: "Correct the file at that line; the other files were ingested.",
  },
  FILE_TOO_NEW: {
    status: 400,
    message: (found: number, known: number) =>
      `The file has format ${found}; this version reads formats up to ${known}.`,
    hint: "Read it with a newer version of Dragoman; the other files were ingested.",
  },
  EDITION_SHRUNK: {
    status: 400,
    message: (source: string, lost: number, before: number) =>
      `This full edition of ${source} leaves out ${lost} of ${before} records; more than a fifth is refused.`,
    hint: "If they are truly gone, ingest the file with --accept-loss, or name them with `deleted: true`.",
  },
  FILE_NOT_EXPORT: {
    status: 400,
    message: (problem: string) => `The file is no export of Dragoman: ${problem}.`,
    hint: "Give a file that `dragoman export --claims` wrote.",
  },
  FILE_CUT_SHORT: {
    status: 400,
    message: (found: number) => `The export breaks off after ${found} entries.`,
    hint: "Export again, or fetch the file again; the entries that are there were ingested.",
  },
  // Ingestion: records
  BAD_ENTRY: {
    status: 400,
    message: (problem: string) => `The line is no entry that can be trusted: ${problem}.`,
    hint: "Do not edit exports; export again from the store that wrote it. The other lines were ingested.",
  },
  RECORD_NOT_KNOWN: {
    status: 400,
    message: (record: string, source: string) =>
      `There is no record "${record}" of ${source} that could be changed or deleted.`,
    hint: "Correct the id, or ingest the edition first in which the record is new.",
  },
  RECORD_WITHOUT_EDITION: {
    status: 400,
    message: (key: string) => `The key "${key}" is allowed in files with \`edition\` only.`,
    hint: "Say at the top of the file which source it is of: edition: { source, coverage: full or delta, sequence }.",
  },
  BAD_RECORD: {
    status: 400,
    message: (problem: string) => problem,
    hint: "docs/claims-files.md and schema/claims.schema.json say what a record may hold.",
  },
  UNKNOWN_TYPE: {
    status: 400,
    message: (type: string, allowed: readonly string[]) =>
      `"${type}" is no type of the schema; allowed are ${list(allowed)}.`,
    hint: "Use one of these, or declare the type in schema/.",
  },
  UNKNOWN_FIELD: {
    status: 400,
    message: (field: string, type: string, allowed: readonly string[]) =>
      `${type} has no field "${field}"; it has ${list(allowed)}.`,
    hint: "Correct the name of the field.",
  },
  UNKNOWN_VALUE: {
    status: 400,
    message: (value: string, field: string, allowed: readonly string[]) =>
      `"${value}" is no value of ${field}; allowed are ${list(allowed)}.`,
    hint: "Use one of these; where OTHER is among them, give the source's own word beside it.",
  },
  MISSING_FIELD: {
    status: 400,
    message: (field: string, type: string) => `${type} needs the field "${field}".`,
    hint: "Give it, or leave the record out.",
  },
  QUOTE_NOT_FOUND: {
    status: 400,
    message: (quote: string) => `These words are not in the text: "${quote}".`,
    hint: "Quote the text exactly.",
  },
  QUOTE_TOO_SHORT: {
    status: 400,
    message: (quote: string) => `"${quote}" is under eight characters.`,
    hint: "Quote enough words to be found without doubt.",
  },
  QUOTE_AMBIGUOUS: {
    status: 400,
    message: (quote: string) => `These words stand in the text more than once: "${quote}".`,
    hint: "Quote more words around them.",
  },
  ARGUMENT_NOT_IN_TEXT: {
    status: 400,
    message: (name: string) => `"${name}" does not occur in the text.`,
    hint: "Only what a text names can be taken from it.",
  },
  BAD_EDTF: {
    status: 400,
    message: (given: string) => `"${given}" is not a date in EDTF.`,
    hint: "Write 2024, 2024-07, 2024-07-24, 2015/.. or 1978-09-05/1978-09-17.",
  },
  PERIOD_REVERSED: {
    status: 400,
    message: (from: string, to: string) => `The period ends (${to}) before it begins (${from}).`,
    hint: "Correct one of the two dates.",
  },
  TEXT_NOT_STORABLE: {
    status: 400,
    message: (what: string, problem: string) => `${what} cannot be stored: it ${problem}.`,
    hint: "Remove the characters; NUL and half a surrogate pair cannot be stored exactly.",
  },
  // Judgements
  UNKNOWN_ID: {
    status: 404,
    message: (id: string, what: string) =>
      `Nothing is known under "${id}"; what is needed is the id of ${what}.`,
    hint: "Look the id up first, with `node(id:)` or in a list; nothing was changed.",
  },
  NOT_JUDGEABLE: {
    status: 400,
    message: (id: string, found: string, allowed: string) => `"${id}" is a ${found}; ${allowed}.`,
    hint: "Give an id of what is allowed; nothing was changed.",
  },
  MERGE_WITH_ITSELF: {
    status: 400,
    message: (from: string, into: string, entity: string) =>
      `"${from}" and "${into}" are one entity already: ${entity}.`,
    hint: "Give the ids of two entities; nothing was changed.",
  },
  ALREADY_MERGED: {
    status: 409,
    message: (from: string, into: string, judgements: readonly string[]) =>
      `"${from}" and "${into}" were merged already, by ${list(judgements)}.`,
    hint: "Nothing is left to merge; `dragoman unmerge` or unmergeEntities undoes it.",
  },
  MERGE_ACROSS_TYPES: {
    status: 400,
    message: (from: string, type: string, into: string, other: string) =>
      `"${from}" is a ${type} and "${into}" a ${other}; only two of one type can be merged.`,
    hint: "Give two entities of one type; where the type of one is wrong, reject the claims that say it.",
  },
  KEPT_APART: {
    status: 409,
    message: (from: string, into: string) =>
      `"${from}" and "${into}" cannot be one: a source, a scheme of ids or a document tells them apart.`,
    hint: "Reject the claims that give them different ids in one scheme, or that one document makes of both; nothing was changed.",
  },
  NEVER_MERGED: {
    status: 409,
    message: (id: string) => `No merge stands that "${id}" is part of.`,
    hint: "What evidence joined is parted by rejecting that evidence; nothing was changed.",
  },
  SEVERAL_MERGES: {
    status: 409,
    message: (id: string, merges: readonly string[]) =>
      `"${id}" is part of several merges: ${list(merges)}.`,
    hint: "Name the one to undo by its judgement, or by the id that was merged.",
  },
  CONTRADICTS_JUDGEMENT: {
    status: 409,
    message: (decided: string, judgement: string) =>
      `This contradicts ${judgement}, by which ${decided}.`,
    hint: "End that judgement first, with `dragoman withdraw` or withdrawJudgement and its id; nothing was changed.",
  },
  ALREADY_DECIDED: {
    status: 409,
    message: (decided: string, judgement: string) => `${decided} already, by ${judgement}.`,
    hint: "Nothing is left to decide; `dragoman withdraw` or withdrawJudgement ends it.",
  },
  ALREADY_RETRACTED: {
    status: 409,
    message: (id: string, since: string, judgement: string) =>
      `"${id}" is retracted since ${since}, by ${judgement}.`,
    hint: "Nothing is left to retract; `dragoman reinstate` or reinstateDocument undoes it.",
  },
  ALREADY_WITHHELD: {
    status: 409,
    message: (id: string, since: string, person: string) =>
      `"${id}" was erased by ${person} at ${since}.`,
    hint: "Nothing is left to erase, and nothing brings it back.",
  },
  NOT_RETRACTED: {
    status: 409,
    message: (id: string) => `"${id}" itself is not retracted.`,
    hint: "A document whose source or run is retracted comes back with that; `retractedAt` says whether it is.",
  },
  NOT_IN_A_SLOT: {
    status: 400,
    message: (id: string, slots: readonly string[]) =>
      `"${id}" competes with no other fact: it does not stand, or is not among those of which one is shown (${list(slots)}).`,
    hint: "Prefer a fact that stands and has one value, such as a date; others stand side by side.",
  },
  JUDGEMENT_ENDED: {
    status: 409,
    message: (judgement: string, since: string) => `${judgement} was ended at ${since}.`,
    hint: "Nothing is left to end; decide anew where it should hold again.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    message: (key: string, judgement: string) =>
      `The idempotency key "${key}" was used for another request, ${judgement}.`,
    hint: "Use a new key for a new request, and the same reason where one is repeated.",
  },
  FOREIGN_HOST: {
    status: 403,
    message: (host: string) => `Decisions are not taken from requests to "${host}".`,
    hint: "Until there are principals, send them to 127.0.0.1, [::1] or localhost.",
  },
  // Everything else
  INTERNAL: {
    status: 500,
    message: () => "Something went wrong on our side.",
    hint: "Try again; if it happens again, report it with the time of the request.",
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;
type Arguments<C extends ErrorCode> = Parameters<(typeof ERRORS)[C]["message"]>;

/** A refusal with a code of the table. Everything else that is thrown is our mistake and shown as INTERNAL. */
export class DragomanError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  /** Where in the operation, as response names and list positions. */
  readonly path: readonly (string | number)[] | undefined;
  readonly hint: string;

  constructor(
    code: C,
    args: Arguments<C>,
    options: {
      readonly cause?: unknown;
      readonly path?: readonly (string | number)[];
      readonly hint?: string;
    } = {},
  ) {
    const entry: ErrorEntry = ERRORS[code];
    // The table's functions take `never[]` so that one type holds them all; Arguments<C> has checked the call.
    super(
      (entry.message as (...a: readonly unknown[]) => string)(...args),
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = "DragomanError";
    this.code = code;
    this.path = options.path;
    this.hint = options.hint ?? entry.hint;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  get retryable(): boolean {
    const entry: ErrorEntry = ERRORS[this.code];
    return entry.retryable ?? false;
  }
}

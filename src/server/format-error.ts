import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import { DragomanError } from "../errors.ts";
import type { Log } from "./log.ts";
import { operationPath } from "./operation-path.ts";

/** A refusal of ours as GraphQL tells errors: code, hint and documentation stand in `extensions`. */
export function asGraphQLError(error: DragomanError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...extensionsOf(error), http: { status: error.status } },
  });
}

/** What stands beside the message of every error that leaves the service. */
export function extensionsOf(
  { code, hint, retryable }: DragomanError,
  ownHint = hint,
): Readonly<Record<string, unknown>> {
  return { code, hint: ownHint, docs: `docs/errors.md#${code.toLowerCase()}`, retryable };
}

/** What errors are told with. `isOpen`: whether clients may know the schema. */
export interface ErrorContext {
  readonly schema: GraphQLSchema;
  readonly isOpen: boolean;
  readonly log: Log;
}

/**
 * Formats every error that leaves the service. Refusals keep their words; what GraphQL itself refused gets a hint with
 * what is allowed; all else is our mistake, is logged once, here, and shows nothing but its code.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { schema, isOpen, log }: ErrorContext,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof DragomanError)
    return { ...formatted, extensions: extensionsOf(original) };
  const code = formatted.extensions?.["code"];
  if (typeof code === "string" && REFUSED_BY_GRAPHQL.has(code)) {
    const message = refusalOf(formatted.message, isOpen);
    const allowed = isOpen ? allowedInstead(formatted.message, schema) : null;
    const refusal = new DragomanError("BAD_REQUEST", [message]);
    return {
      message,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...pathOf(error),
      extensions: extensionsOf(refusal, allowed ?? refusal.hint),
    };
  }
  log.error({ err: original ?? error }, "request failed");
  const internal = new DragomanError("INTERNAL", []);
  return {
    message: internal.message,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: extensionsOf(internal),
  };
}

/** graphql-js recurses: what is nested too deeply for it overflows, which is no news for a client. */
function refusalOf(message: string, isOpen: boolean): string {
  if (message.includes("call stack")) return "The operation is nested too deeply.";
  // Suggestions and names of types tell of the schema.
  return isOpen
    ? message
    : message.replace(/ ?Did you mean .*$/s, "").replace(/ (on|of|by) type "\w+"/g, "");
}

const REFUSED_BY_GRAPHQL: ReadonlySet<string> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** Validation says where in the text; a reader of the answer wants to know where in the answer. */
function pathOf(error: unknown): { readonly path?: readonly string[] } {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  const document = node?.loc ? documents.get(node.loc.source) : undefined;
  const path = node && document ? operationPath(document, node) : [];
  return path.length > 0 ? { path } : {};
}

/** Parsed documents by their source, as long as somebody holds the source. */
const documents = new WeakMap<object, DocumentNode>();

/** Remembers a parsed document, so that an error's node can be placed in it. */
export function rememberDocument(document: DocumentNode): void {
  if (document.loc) documents.set(document.loc.source, document);
}

/** Most names that a hint lists. */
const NAMES_SHOWN = 40;

/** What is allowed where GraphQL refused a name or value. */
function allowedInstead(message: string, schema: GraphQLSchema): string | null {
  const enumName = /does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent/.exec(message);
  if (enumName) return listNames("Allowed are", namesOf(schema, enumName[1] ?? enumName[2] ?? ""));
  const typeName =
    /Cannot query field "\w+" on type "(\w+)"|Field "\w+" is not defined by type "(\w+)"/.exec(
      message,
    );
  if (typeName) return listNames("It has", namesOf(schema, typeName[1] ?? typeName[2] ?? ""));
  return null;
}

function namesOf(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.keys(type.getFields());
  return [];
}

function listNames(words: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : "";
  return `${words} ${names.slice(0, NAMES_SHOWN).join(", ")}${more}.`;
}

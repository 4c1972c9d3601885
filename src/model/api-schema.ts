import { buildSchema, type GraphQLSchema } from "graphql";
import { DragomanError } from "../errors.ts";
import type { Model } from "./model.ts";
import { printApi } from "./print-api.ts";
import { readModel } from "./read-model.ts";

/** What `schema/` says, in the two forms that the service reads it in. */
export interface ReadSchema {
  readonly model: Model;
  readonly api: GraphQLSchema;
  /** The executable schema as SDL. */
  readonly apiSdl: string;
}

/** Reads the model and makes the API from SDL; BAD_SCHEMA where they do not fit together. */
export function readSchema(sdl: string): ReadSchema {
  const model = readModel(sdl);
  const apiSdl = printApi(sdl, model);
  try {
    return { model, apiSdl, api: buildSchema(apiSdl) };
  } catch (cause) {
    throw new DragomanError(
      "BAD_SCHEMA",
      [cause instanceof Error ? cause.message : String(cause)],
      { cause },
    );
  }
}

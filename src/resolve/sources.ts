import { shortHash } from "../model/entity-id.ts";
import { foldName } from "../model/fold.ts";

/** The id of a publisher or data set: one source per name in normal form. */
export const sourceId = (name: string): string => `source:${shortHash(foldName(name))}`;

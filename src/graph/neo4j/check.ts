import type { Fragment } from "./fragment.ts";

/** A question that finds what does not hold together: it returns ids, and `says` makes a sentence of one. */
export interface Check {
  readonly find: Fragment;
  readonly says: (id: string) => string;
}

import type { Rows } from "./plan.ts";

/** Whether rows are what one row leads to by an end or a single link: one other at most. */
export const leadsToOne = ({ from }: Pick<Rows, "from">): boolean =>
  from.kind === "end" || (from.kind === "link" && !from.many);

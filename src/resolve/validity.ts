import type { Period } from "./periods.ts";
import { boundText } from "./spans.ts";

/** A period as its columns hold it. */
export function validityOf({ bounds, from, to }: Pick<Period, "bounds" | "from" | "to">): unknown {
  const [fromMin, fromMax, toMin, toMax] = bounds.map(boundText);
  const edtf =
    from.edtf === null && to.edtf === null
      ? null
      : `${from.edtf ?? ""}/${to.edtf ?? (to.kind === "OPEN" ? ".." : "")}`;
  return {
    from: { ...from, min: fromMin, max: fromMax },
    to: { ...to, min: toMin, max: toMax },
    edtf,
  };
}

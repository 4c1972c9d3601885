import { asStated, type ShownBounds } from "./inferred-bounds.ts";
import type { Period } from "./periods.ts";
import { boundText } from "./spans.ts";

/** A period as its columns hold it; what is shown of its bounds is what sources state unless it is given. */
export function validityOf(
  { bounds, from, to }: Pick<Period, "bounds" | "from" | "to">,
  shown: ShownBounds = asStated(bounds),
): unknown {
  const [fromMin, fromMax, toMin, toMax] = shown.bounds.map(boundText);
  const edtf =
    from.edtf === null && to.edtf === null
      ? null
      : `${from.edtf ?? ""}/${to.edtf ?? (to.kind === "OPEN" ? ".." : "")}`;
  return {
    from: { ...from, min: fromMin, max: fromMax, basis: shown.from },
    to: { ...to, min: toMin, max: toMax, basis: shown.to },
    edtf,
  };
}

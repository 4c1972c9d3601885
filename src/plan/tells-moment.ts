import type { Read, Shape } from "./plan.ts";

/** Whether a page of a read, at whatever depth, tells the moment that it saw. */
export function tellsMoment(read: Read): boolean {
  switch (read.kind) {
    case "one":
      return shapeTells(read.shape);
    case "batch":
      return read.parts.some((part) => part.kind === "node" && shapeTells(part.shape));
    case "page":
      return (
        read.page.parts.some((part) => part.kind === "recordedAt") ||
        read.page.shapes.some(shapeTells)
      );
  }
}

const shapeTells = (shape: Shape): boolean =>
  shape.byType.some((arm) =>
    arm.fields.some((field) => field.kind === "nested" && tellsMoment(field.read)),
  );

import { DragomanError } from "../errors.ts";
import { keyOf } from "../resolve/index-keys.ts";
import { begins, ends, type Outcome } from "./outcome.ts";
import { isoTime, standingAbout, type Standing } from "./standing.ts";

/** A document, source or run is taken back: once. */
export async function decideRetract(standing: Standing, id: string): Promise<Outcome> {
  await refuseUnknown(standing, id);
  const [known] = await standingAbout(standing, [id], ["RETRACT"]);
  if (known !== undefined)
    throw new DragomanError("ALREADY_RETRACTED", [id, isoTime(known.recordedAt), known.id]);
  return begins({ kind: "RETRACT", target: id });
}

/** What was taken back stands again. */
export async function decideReinstate(standing: Standing, id: string): Promise<Outcome> {
  await refuseUnknown(standing, id);
  const known = await standingAbout(standing, [id], ["RETRACT"]);
  if (known.length === 0) throw new DragomanError("NOT_RETRACTED", [id]);
  return ends(known);
}

const RETRACTABLE = "documents, sources and runs can be retracted and reinstated";

async function refuseUnknown({ store }: Standing, id: string): Promise<void> {
  const [entry] = await store.entriesById([id]);
  if (entry?.kind === "document" || entry?.kind === "run") return;
  const [row] = await store.rows([id]);
  if (row?.type === "Source") return;
  if (row !== undefined) throw new DragomanError("NOT_JUDGEABLE", [id, row.type, RETRACTABLE]);
  // A source of which there are editions alone has no row.
  const editions = await store.entriesByKey([keyOf.editions(id)]);
  if (editions.length === 0)
    throw new DragomanError("UNKNOWN_ID", [id, "a document, source or run"]);
}

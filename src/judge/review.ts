import { DragomanError } from "../errors.ts";
import { begins, type Outcome } from "./outcome.ts";
import { standingAbout, type Standing } from "./standing.ts";

/** A claim holds, or does not: one decision stands of each claim. */
export async function decideReview(
  standing: Standing,
  id: string,
  kind: "ACCEPT" | "REJECT",
): Promise<Outcome> {
  await refuseUnknown(standing, id);
  const [known] = await standingAbout(standing, [id], ["ACCEPT", "REJECT"]);
  if (known?.says.kind === kind)
    throw new DragomanError("ALREADY_DECIDED", [`${id} is ${WORDS[kind]}`, known.id]);
  if (known !== undefined)
    throw new DragomanError("CONTRADICTS_JUDGEMENT", [
      `${id} is ${WORDS[known.says.kind]}`,
      known.id,
    ]);
  return begins({ kind, claim: id });
}

const WORDS = { ACCEPT: "accepted", REJECT: "rejected" } as const;

/** Claims that lead to nothing, or are rejected, are in the ledger alone. */
async function refuseUnknown({ store }: Standing, id: string): Promise<void> {
  const [entry] = await store.entriesById([id]);
  if (entry?.kind === "claim") return;
  const [row] = await store.rows([id]);
  if (row === undefined) throw new DragomanError("UNKNOWN_ID", [id, "a claim"]);
  throw new DragomanError("NOT_JUDGEABLE", [id, row.type, "claims can be accepted and rejected"]);
}

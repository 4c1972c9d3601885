import type { Ask } from "../model/judging.ts";
import { decideMerge, decideUnmerge } from "./merge.ts";
import { ends, type Outcome } from "./outcome.ts";
import { decidePrefer } from "./prefer.ts";
import { decideReinstate, decideRetract } from "./retract.ts";
import { decideReview } from "./review.ts";
import { standingJudgement, type Standing } from "./standing.ts";

/** What a request comes to, as things stand; throws by code where something speaks against it. */
export async function decide(ask: Ask, standing: Standing): Promise<Outcome> {
  switch (ask.kind) {
    case "merge":
      return decideMerge(standing, ask);
    case "unmerge":
      return decideUnmerge(standing, ask.id);
    case "retract":
      return decideRetract(standing, ask.id);
    case "reinstate":
      return decideReinstate(standing, ask.id);
    case "accept":
      return decideReview(standing, ask.id, "ACCEPT");
    case "reject":
      return decideReview(standing, ask.id, "REJECT");
    case "prefer":
      return decidePrefer(standing, ask.id);
    case "withdraw":
      return ends([await standingJudgement(standing, ask.id)]);
  }
}

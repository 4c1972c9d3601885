/** Rule 20 in rule 5: what people said of who is who. Their ids are birth ids, whatever entity these belong to by now. */
import type { Decision } from "../model/ledger.ts";
import { handleMarks, type Births, type BirthSort } from "./births.ts";
import type { Clusters, Edge } from "./clusters.ts";
import { givenKind } from "./identity-claims.ts";
import type { MentionUse } from "./mention-uses.ts";
import type { Model } from "../model/model.ts";

/** Standing judgements about identity. */
export type IdentityJudgement = Extract<Decision, { readonly kind: "SAME" | "NOT_SAME" }>;

/** Whether a decision is about who is who. */
export const isAboutIdentity = (said: Decision): said is IdentityJudgement =>
  said.kind === "SAME" || said.kind === "NOT_SAME";

export interface Judged {
  /** The edges of SAME. */
  readonly edges: readonly Edge[];
  /** Every id that was judged. */
  readonly ids: ReadonlySet<string>;
}

/** The ids of these judgements; each stands for an entity's part that joins and is kept apart like a written id. */
export function readJudged(judgements: readonly IdentityJudgement[]): Judged {
  const pairs = judgements.map((said): Edge => sidesOf(said));
  return {
    edges: judgements.filter((said) => said.kind === "SAME").map(sidesOf),
    ids: new Set(pairs.flat()),
  };
}

/** The two ids that a judgement about identity names. */
export const sidesOf = (said: IdentityJudgement): Edge =>
  said.kind === "SAME" ? [said.from, said.into] : [said.a, said.b];

/** Makes a part of identity of every mention that was judged, and returns those that were none before. */
export function tellJudgedMentions(
  uses: readonly MentionUse[],
  { ids }: Judged,
  context: {
    readonly births: Births;
    readonly clusters: Clusters;
    readonly sorts: Map<string, BirthSort | "foreign">;
    readonly model: Model;
  },
): readonly MentionUse[] {
  if (ids.size === 0) return [];
  const judged: MentionUse[] = [];
  const known = new Set([...ids].filter((id) => context.clusters.has(id)));
  for (const use of uses) {
    const kind = givenKind(use, context.model);
    for (const birth of context.births.of(use)) {
      if (kind === null || !ids.has(birth.id) || known.has(birth.id)) continue;
      context.clusters.tell(birth.id, { usedKinds: new Set([kind]), marks: handleMarks(use) });
      context.sorts.set(birth.id, birth.sort);
      judged.push(use);
    }
  }
  return judged;
}

/** Keeps the two sides of every NOT_SAME apart, also where others would join them. An id that nothing bears any more still ties the rest. */
export function tellJudgements(judgements: readonly IdentityJudgement[], clusters: Clusters): void {
  for (const said of judgements) {
    const [a, b] = sidesOf(said);
    const teller = `judgement\n${JSON.stringify([a, b].sort())}`;
    for (const id of [a, b])
      clusters.tell(id, said.kind === "SAME" ? {} : { marks: new Map([[teller, new Set([id])]]) });
  }
}

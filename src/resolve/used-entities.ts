/** Which entities are in the graph: those of which something is said, not those that texts merely mention. */
import type { Claim } from "../model/claim.ts";
import type { Model } from "../model/model.ts";
import { compareText } from "../model/order.ts";
import type { Entity } from "./cluster-entities.ts";
import { linkedEntities } from "./definitions.ts";
import type { Identity } from "./identity.ts";
import type { FactClaim } from "./keys.ts";
import { attributionAgent, possibleKinds, type MentionUse } from "./mention-uses.ts";

interface Context {
  readonly identity: Identity;
  readonly model: Model;
  /** Entities of which other claims speak. */
  readonly standing: {
    readonly uses: readonly MentionUse[];
    readonly entities: ReadonlyMap<string, unknown>;
  };
}

/** Entities of which a fact, a definition or an attribution speaks, in order of id. */
export function usedEntities(
  claims: readonly Claim[],
  read: readonly FactClaim[],
  { identity, model, standing }: Context,
): readonly Entity[] {
  const ofFacts = read.flatMap((claim) => [
    claim.subject,
    ...(claim.object ? [claim.object] : []),
    ...Object.values(claim.links).flat(),
  ]);
  const defined = claims.flatMap((claim) => {
    const statement = claim.statement;
    if (statement.says === "fact" || claim.modality !== "ASSERTED") return [];
    return (
      identity.entityOf({
        mention: statement.subject,
        document: claim.document,
        kinds: possibleKinds(statement.subject, "Entity", model),
      }) ?? []
    );
  });
  const cited = claims.flatMap((claim) =>
    claim.attributions.flatMap(
      (link) =>
        identity.entityOf({
          mention: link.agent,
          document: claim.document,
          kinds: possibleKinds(link.agent, attributionAgent(model), model),
        }) ?? [],
    ),
  );
  const elsewhere = standing.uses
    .flatMap((use) => identity.entityOf(use) ?? [])
    .filter(({ id }) => standing.entities.has(id));
  const linked = linkedEntities(claims, identity, model);
  const byId = new Map(
    [...elsewhere, ...ofFacts, ...defined, ...cited, ...linked].map((entity) => [
      entity.id,
      entity,
    ]),
  );
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

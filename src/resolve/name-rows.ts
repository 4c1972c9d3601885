import type { StoredDocument } from "../model/claim.ts";
import { nameTokens } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import type { NodeRow } from "../model/rows.ts";
import { scriptOf } from "../model/script.ts";
import type { EntityName } from "./name-facts.ts";
import { countClaims } from "./origins.ts";
import { recordRow } from "./record-row.ts";
import { validityOf } from "./validity.ts";

/** What is known of the days of a name that no claim gives. */
const UNKNOWN_PERIOD = {
  bounds: [-Infinity, Infinity, -Infinity, Infinity],
  from: { kind: "UNKNOWN", edtf: null },
  to: { kind: "UNKNOWN", edtf: null },
} as const;

/** The row of a name, with the words by which it is found. */
export function nameRow(
  name: EntityName,
  documents: ReadonlyMap<string, StoredDocument>,
  model: Model,
): NodeRow {
  const isAmbiguous = name.period?.isAmbiguous ?? false;
  const row = recordRow(model, "Name", {
    id: name.id,
    values: {
      text: name.text,
      language: name.language,
      script: scriptOf(name.text),
      nameKind: name.nameKind,
      valid: validityOf(name.period ?? UNKNOWN_PERIOD),
      rank: isAmbiguous ? "DEPRECATED" : "NORMAL",
      rankReason: isAmbiguous ? "AMBIGUOUS_PERIOD" : null,
      ...countClaims(name.claims, documents),
    },
    links: { entity: name.entity },
  });
  return { ...row, tokens: nameTokens(name.text, model.classWords) };
}

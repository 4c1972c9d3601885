import { fileURLToPath } from "node:url";
import { readGazetteer } from "../../src/ingest/extract/read-gazetteer.ts";
import type { Extraction } from "../../src/ingest/extract/extract.ts";
import { extractClaims } from "../../src/ingest/extract/extract.ts";
import type { DraftClaim, FieldValue, Mention } from "../../src/model/claim.ts";
import { parseEdtf } from "../../src/model/edtf.ts";

export const gazetteer = readGazetteer(
  fileURLToPath(new URL("../../seeds/reference", import.meta.url)),
);

/** Extracts a text that was published on a day (null: unknown). */
export function extract(text: string, published: string | null = "2024-07-25"): Extraction {
  return extractClaims({
    text,
    publishedAt: published === null ? null : parseEdtf(published),
    title: null,
    gazetteer,
  });
}

/** Facts of a text as short lines: "Participation agent=A event=meeting 1 PRINCIPAL", with the modality where it is not ASSERTED. */
export function facts(text: string, published: string | null = "2024-07-25"): readonly string[] {
  return extract(text, published).claims.flatMap((claim) =>
    claim.statement.says === "fact" ? [line(claim)] : [],
  );
}

/** The facts of one type. */
export function factsOf(
  type: string,
  text: string,
  published: string | null = "2024-07-25",
): readonly string[] {
  return facts(text, published).filter((one) =>
    one.replace(/^[A-Z]+: /, "").startsWith(`${type} `),
  );
}

/** Values of definition claims of a field. */
export function definitions(field: string, text: string): readonly string[] {
  return extract(text).claims.flatMap(({ statement }) =>
    statement.says === "definition" && statement.field === field
      ? [
          typeof statement.value === "object" && "local" in statement.value
            ? name(statement.value)
            : show(statement.value),
        ]
      : [],
  );
}

function line({ statement, modality, attributions }: DraftClaim): string {
  if (statement.says !== "fact") return "";
  const ends = Object.entries(statement.ends).map(
    ([field, mentions]) => `${field}=${mentions.map(name).join("+")}`,
  );
  const values = Object.entries(statement.fields)
    .filter(([field]) => !["roleText", "relationText", "text"].includes(field))
    .map(([, value]) => show(value));
  const periods = [
    ["since", statement.since] as const,
    ["until", statement.until] as const,
  ].flatMap(([word, date]) => (date === null ? [] : [`${word} ${date.edtf ?? "?"}`]));
  const by = attributions.map((one) => `by ${one.kind} ${name(one.agent)}`);
  return `${modality === "ASSERTED" ? "" : `${modality}: `}${[statement.type, ...ends, ...values, ...periods, ...by].join(" ")}`;
}

const name = (mention: Mention): string => mention.text ?? mention.local ?? "?";

function show(value: FieldValue): string {
  if (typeof value !== "object") return String(value);
  return "edtf" in value ? (value.edtf ?? "unresolved") : value.iso;
}

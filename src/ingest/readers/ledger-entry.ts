/** The shape of each line of a ledger file; `ledger-file.ts` says what must hold beside it. */
import { z } from "zod";
import { NAME_KINDS } from "../../model/claim.ts";
import type { LedgerKind } from "../../model/ledger.ts";
import type { LedgerContent } from "../../model/ledger-payload.ts";

const text = z.string();
const textOrNull = text.nullable();
const integer = z.number().int();

const dateValue = z.strictObject({
  edtf: textOrNull,
  text: textOrNull,
  min: textOrNull,
  max: textOrNull,
  precision: z.enum(["DAY", "MONTH", "YEAR", "DECADE", "CENTURY", "UNKNOWN"]).nullable(),
  approximate: z.boolean(),
  uncertain: z.boolean(),
  basis: z.enum(["EXPLICIT", "RELATIVE", "CARRY_OVER", "INFERRED", "METADATA"]),
});
const basis = dateValue.shape.basis;
const durationValue = z.strictObject({ iso: text, text: textOrNull });
const fieldValue = z.union([text, z.number(), z.boolean(), dateValue, durationValue]);
const mention = z.strictObject({
  text: textOrNull,
  kind: textOrNull,
  id: textOrNull,
  local: textOrNull,
});
const nameKind = z.enum(NAME_KINDS);

const times = {
  since: z.exactOptional(dateValue.nullable()),
  until: z.exactOptional(dateValue.nullable()),
};

const statement = z.discriminatedUnion("says", [
  z.strictObject({
    says: z.literal("fact"),
    type: text,
    ends: z.record(text, z.array(mention)),
    fields: z.record(text, fieldValue),
    since: dateValue.nullable(),
    until: dateValue.nullable(),
    observed: dateValue.nullable(),
  }),
  z.strictObject({
    says: z.literal("name"),
    subject: mention,
    name: text,
    nameKind,
    language: textOrNull,
    ...times,
  }),
  z.strictObject({
    says: z.literal("externalId"),
    subject: mention,
    scheme: text,
    value: text,
    supersededBy: z.exactOptional(textOrNull),
    ...times,
  }),
  z.strictObject({
    says: z.literal("definition"),
    subject: mention,
    field: text,
    value: z.union([fieldValue, mention]),
  }),
]);

const evidence = z.strictObject({
  kind: z.enum(["SPAN", "POINTER"]),
  exact: text,
  prefix: textOrNull,
  suffix: textOrNull,
  start: integer.nullable(),
  end: integer.nullable(),
  pointer: textOrNull,
});

const claim = z.strictObject({
  id: text,
  claim: z.strictObject({
    id: text,
    document: text,
    statement,
    modality: z.enum(["ASSERTED", "DENIED", "ALLEGED", "PLANNED", "HYPOTHETICAL", "EXAMPLE"]),
    polarity: z.enum(["STATED", "STATED_ABSENT"]),
    attributions: z.array(
      z.strictObject({
        agent: mention,
        kind: z.enum(["SPEAKER", "AGENCY", "OUTLET", "DOCUMENT", "OTHER"]),
        basis,
      }),
    ),
    basis,
    evidence: z.array(evidence).min(1),
  }),
  assertions: z
    .array(
      z.strictObject({
        extractor: text,
        confidence: z.number().min(0).max(100),
        reading: text,
        record: z.strictObject({ source: text, record: text, version: text }).nullable(),
        isHeld: z.boolean(),
      }),
    )
    .min(1),
});

const document = z.strictObject({
  id: text,
  sha256: text,
  text,
  mediaType: z.enum(["text/plain", "application/yaml", "application/json"]),
  language: textOrNull,
  isReference: z.boolean(),
  publications: z.array(
    z.strictObject({
      publisher: textOrNull,
      title: textOrNull,
      url: textOrNull,
      section: textOrNull,
      publishedAt: dateValue.nullable(),
    }),
  ),
  mentions: z.array(z.strictObject({ mention, start: integer, end: integer, basis })),
  withheld: z.exactOptional(z.strictObject({ recordedAt: integer, person: text, reason: text })),
});

const reading = z.strictObject({
  id: text,
  document: text,
  tool: text,
  version: z.number(),
  runs: z.array(text),
});

const edition = z.strictObject({
  id: text,
  source: text,
  coverage: z.enum(["full", "delta"]),
  sequence: text,
  present: z.record(text, text),
  deleted: z.array(text),
  run: text,
});

const decision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("SAME"), from: text, into: text }),
  z.strictObject({ kind: z.literal("NOT_SAME"), a: text, b: text }),
  z.strictObject({ kind: z.literal("ACCEPT"), claim: text }),
  z.strictObject({ kind: z.literal("REJECT"), claim: text }),
  z.strictObject({ kind: z.literal("RETRACT"), target: text }),
  z.strictObject({ kind: z.literal("PREFER"), fact: text }),
]);
const byWhom = {
  recordedAt: integer,
  person: text,
  reason: textOrNull,
  idempotencyKey: textOrNull,
};
const judgement = z.strictObject({
  id: text.startsWith("judgement:"),
  says: decision,
  ...byWhom,
  ended: z.strictObject(byWhom).nullable(),
});

const run = z.strictObject({
  id: text.startsWith("run:"),
  tool: text,
  version: text,
  startedAt: integer,
  counts: z.strictObject({
    accepted: integer,
    held: integer,
    rejected: integer,
    duplicates: integer,
  }),
  reasons: z.array(z.strictObject({ code: text, count: integer })),
});

const entryOf = <K extends LedgerKind, C extends z.ZodType<LedgerContent[K]>>(
  kind: K,
  content: C,
) => z.strictObject({ kind: z.literal(kind), recordedAt: integer, content });

/** Any entry. */
export const ledgerFileEntry = z.discriminatedUnion("kind", [
  entryOf("document", document),
  entryOf("claim", claim),
  entryOf("reading", reading),
  entryOf("edition", edition),
  entryOf("judgement", judgement),
  entryOf("run", run),
]);
export type LedgerFileEntry = z.infer<typeof ledgerFileEntry>;

/** The first line. */
export const ledgerFileHead = z.looseObject({ format: text, version: integer });
/** The last line. */
export const ledgerFileEnd = z.strictObject({ end: z.literal(true), entries: integer });

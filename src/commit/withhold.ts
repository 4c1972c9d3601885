/** What a batch erases by law: of a document that comes as a marker nothing stays, and nothing of it comes back. */
import type { Evidence, StoredDocument } from "../model/claim.ts";
import type { Ledger, RecordedClaim, SaidClaim } from "../model/ledger.ts";
import { evidenceWords, parseStructured, pointersTo } from "../model/structured-text.ts";
import type { Batch } from "./merge-batch.ts";

/** What was known and goes for good. */
export interface Erased {
  /** Documents as they stood. */
  readonly documents: readonly StoredDocument[];
  readonly claims: readonly RecordedClaim[];
  /** Ids of the entries of the ledger that go, those of the claims included. */
  readonly entries: ReadonlySet<string>;
}

interface Withholding {
  /** The batch without what must not come back. */
  readonly batch: Batch;
  readonly erased: Erased;
}

/** Parts a batch, and what is known, from everything that documents say which are erased or are erased by it. */
export function withhold(ledger: Ledger, batch: Batch): Withholding {
  const withheld = withheldIds(ledger, batch);
  if (withheld.size === 0)
    return { batch, erased: { documents: [], claims: [], entries: new Set() } };
  const documents = [...ledger.documents.values()].filter(
    (document) => withheld.has(document.id) && document.withheld === undefined,
  );
  const isOf = readingsOf(ledger, batch, withheld);
  const touched = [...ledger.claims.values()].filter(
    ({ claim, assertions }) =>
      withheld.has(claim.document) || assertions.some(({ reading }) => isOf(reading)),
  );
  const left = touched.flatMap((claim) => withoutWithheld(claim, { ledger, withheld, isOf }) ?? []);
  const gone = new Set([
    ...touched.map(({ id }) => id),
    ...[...ledger.readings.values()].flatMap(({ id, document }) =>
      withheld.has(document) ? [id] : [],
    ),
  ]);
  const placed = new Map(batch.documents.map((document) => [document.id, document]));
  const withBatch = { ...ledger, documents: new Map([...ledger.documents, ...placed]) };
  const comes = batch.claims.flatMap(
    (claim) => withoutWithheld(claim, { ledger: withBatch, withheld, isOf }) ?? [],
  );
  return {
    batch: {
      ...batch,
      claims: [...left, ...comes],
      readings: batch.readings.filter(({ document }) => !withheld.has(document)),
      firstKnown: new Map([
        ...(batch.firstKnown ?? []),
        ...left.flatMap(({ id }) => {
          const instant = ledger.recordedAt.get(id);
          return instant === undefined ? [] : [[id, instant] as const];
        }),
      ]),
    },
    erased: {
      documents,
      claims: touched.filter(({ id }) => !left.some((claim) => claim.id === id)),
      entries: gone,
    },
  };
}

const withheldIds = ({ documents }: Ledger, batch: Batch): ReadonlySet<string> =>
  new Set(
    [...documents.values(), ...batch.documents].flatMap(({ id, withheld }) =>
      withheld === undefined ? [] : [id],
    ),
  );

/** Tells readings of documents that are withheld. */
function readingsOf(
  ledger: Ledger,
  batch: Batch,
  withheld: ReadonlySet<string>,
): (reading: string) => boolean {
  const found = new Set(
    [...ledger.readings.values(), ...batch.readings].flatMap(({ id, document }) =>
      withheld.has(document) ? [id] : [],
    ),
  );
  return (reading) => found.has(reading);
}

interface Context {
  readonly ledger: Ledger;
  readonly withheld: ReadonlySet<string>;
  readonly isOf: (reading: string) => boolean;
}

/** A claim as others assert it; null where nobody else does, or where its words are found with none of them. */
function withoutWithheld(recorded: RecordedClaim, context: Context): RecordedClaim | null {
  const { claim } = recorded;
  const assertions = recorded.assertions.filter(({ reading }) => !context.isOf(reading));
  if (assertions.length === 0) return null;
  if (!context.withheld.has(claim.document)) return { ...recorded, assertions };
  // What a record of a structured source says is one claim in all of its editions: it is shown in another one.
  const { ledger } = context;
  for (const { reading } of assertions) {
    const document = ledger.documents.get(ledger.readings.get(reading)?.document ?? "");
    const placed = document === undefined ? null : placeIn(document, claim);
    if (placed !== null) return { ...recorded, claim: placed, assertions };
  }
  return null;
}

function placeIn(document: StoredDocument, claim: SaidClaim): SaidClaim | null {
  const parsed = parseStructured(document.text);
  if (parsed === null) return null;
  const evidence = claim.evidence.map((one): Evidence | null => {
    if (one.kind !== "POINTER") return null;
    if (evidenceWords(one, document.text, () => parsed) === one.exact) return one;
    const [pointer] = pointersTo(parsed, document.text, one.exact);
    return pointer === undefined ? null : { ...one, pointer };
  });
  const found = evidence.filter((one) => one !== null);
  return found.length === evidence.length
    ? { ...claim, document: document.id, evidence: found }
    : null;
}

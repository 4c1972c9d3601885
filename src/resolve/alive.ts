/**
 * Rule 4: which claims are alive. A function of the ledger alone: of one document and one tool the readings of the latest
 * version stand, of one source record what its current version says; a claim that the gate holds stands once a person
 * accepts it; nothing stands that is rejected, or whose document, source or run is taken back.
 */
import type { Claim, StoredDocument } from "../model/claim.ts";
import type { Assertion, Judgement, Ledger, ReadingEntry, RecordedClaim } from "../model/ledger.ts";
import { compareText, groupBy } from "../model/order.ts";
import { currentRecords, type CurrentRecords } from "./editions.ts";
import { sourceId } from "./sources.ts";

export type ClaimReview = "PROPOSED" | "HELD" | "ACCEPTED";

/** What the graph is made of. */
export interface LiveKnowledge {
  /** All documents; a retracted one without its mentions, and none with publications of retracted sources beside others. */
  readonly documents: readonly StoredDocument[];
  /** Claims that make facts, in order of id. */
  readonly claims: readonly Claim[];
  /** Claims that wait for a person. */
  readonly held: readonly Claim[];
  readonly reviews: ReadonlyMap<string, ClaimReview>;
  /** When documents were taken back, by themselves or with their sources. */
  readonly retractedAt: ReadonlyMap<string, number>;
  /** Documents, sources and runs that were taken back by themselves. */
  readonly takenBack: Pick<ReadonlySet<string>, "has">;
  /** Judgements that stand, in order of id. */
  readonly judgements: readonly Judgement[];
}

/** Everything in a ledger that is alive. */
export function liveKnowledge(ledger: Ledger): LiveKnowledge {
  const judgements = [...ledger.judgements.values()]
    .filter((judgement) => judgement.ended === null)
    .sort((a, b) => compareText(a.id, b.id));
  const standing = readStanding(judgements);
  const documents = [...ledger.documents.values()].map((document) =>
    retractDocument(document, standing.retracted),
  );
  const retractedAt = new Map(
    documents.flatMap(({ document, retractedAt: instant }) =>
      instant === null ? [] : [[document.id, instant] as const],
    ),
  );
  const context = {
    ledger,
    standing,
    retractedAt,
    latest: latestVersions(ledger, standing),
    records: currentRecords([...ledger.editions.values()], standing.retracted),
  };
  const found = [...ledger.claims.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((claim) => liveClaim(claim, context) ?? []);
  return {
    documents: documents.map(({ document }) => document),
    claims: found.filter(({ review }) => review !== "HELD").map(({ claim }) => claim),
    held: found.filter(({ review }) => review === "HELD").map(({ claim }) => claim),
    reviews: new Map(found.map(({ claim, review }) => [claim.id, review])),
    retractedAt,
    takenBack: standing.retracted,
    judgements,
  };
}

interface Standing {
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  /** Documents, sources and runs, with the instant. */
  readonly retracted: ReadonlyMap<string, number>;
}

function readStanding(judgements: readonly Judgement[]): Standing {
  const accepted = new Set<string>();
  const rejected = new Set<string>();
  const retracted = new Map<string, number>();
  for (const { says, recordedAt } of judgements) {
    if (says.kind === "ACCEPT") accepted.add(says.claim);
    else if (says.kind === "REJECT") rejected.add(says.claim);
    else if (says.kind === "RETRACT")
      retracted.set(says.target, Math.min(recordedAt, retracted.get(says.target) ?? Infinity));
  }
  return { accepted, rejected, retracted };
}

/** A document is taken back by itself, or with all of the sources that published it. */
function retractDocument(
  document: StoredDocument,
  retracted: Standing["retracted"],
): { readonly document: StoredDocument; readonly retractedAt: number | null } {
  const own = retracted.get(document.id) ?? null;
  const ofSources = document.publications.map(({ publisher }) =>
    publisher === null ? undefined : retracted.get(sourceId(publisher)),
  );
  const kept = document.publications.filter((_, i) => ofSources[i] === undefined);
  const all = ofSources.length > 0 && kept.length === 0 ? ofSources : [];
  const instants = [own, ...all].flatMap((instant) => instant ?? []);
  if (instants.length > 0)
    return { document: { ...document, mentions: [] }, retractedAt: Math.min(...instants) };
  return { document: { ...document, publications: kept }, retractedAt: null };
}

interface Context {
  readonly ledger: Ledger;
  readonly standing: Standing;
  readonly retractedAt: ReadonlyMap<string, number>;
  readonly latest: ReadonlyMap<string, number>;
  readonly records: CurrentRecords;
}

/** A claim as it was last told, by what is recorded of it: what strata remember of claims goes by the object. */
const lastTold = new WeakMap<RecordedClaim, Claim>();

function tellClaim(recorded: RecordedClaim, { extractor, confidence }: Assertion): Claim {
  const known = lastTold.get(recorded);
  if (known?.extractor === extractor && known.confidence === confidence) return known;
  const claim = { ...recorded.claim, extractor, confidence };
  lastTold.set(recorded, claim);
  return claim;
}

function liveClaim(
  recorded: RecordedClaim,
  context: Context,
): { readonly claim: Claim; readonly review: ClaimReview } | null {
  const { claim, assertions } = recorded;
  const { standing } = context;
  if (standing.rejected.has(claim.id)) return null;
  const isAccepted = standing.accepted.has(claim.id);
  // A record that several editions state stands as long as one of their files does.
  const stated = assertions.filter(
    ({ reading }) => !context.retractedAt.has(documentOf(reading, context) ?? claim.document),
  );
  const standingAssertions = stated.filter((assertion) => stands(assertion, context));
  // A person's acceptance is an assertion too: what was once accepted outlives the version of the tool that found it.
  const told = surest(standingAssertions) ?? (isAccepted ? surest(stated) : null);
  if (told === null) return null;
  const review = isAccepted
    ? "ACCEPTED"
    : standingAssertions.every((assertion) => assertion.isHeld)
      ? "HELD"
      : "PROPOSED";
  return { claim: tellClaim(recorded, told), review };
}

/** Of several assertions the surest tells confidence and extractor; one that the gate holds comes last. */
function surest(assertions: readonly Assertion[]): Assertion | null {
  return (
    [...assertions].sort(
      (a, b) =>
        Number(a.isHeld) - Number(b.isHeld) ||
        b.confidence - a.confidence ||
        compareText(a.extractor, b.extractor) ||
        compareText(a.reading, b.reading),
    )[0] ?? null
  );
}

const documentOf = (reading: string, { ledger }: Context): string | undefined =>
  ledger.readings.get(reading)?.document;

function stands(assertion: Assertion, { ledger, standing, latest, records }: Context): boolean {
  const reading = ledger.readings.get(assertion.reading);
  if (reading === undefined) return false;
  if (isTakenBack(reading, standing)) return false;
  if (reading.version !== latest.get(toolKey(reading.document, reading.tool))) return false;
  return assertion.record === null || records.isCurrent(assertion.record);
}

const toolKey = (document: string, tool: string): string => `${document}\n${tool}`;

const isTakenBack = (reading: ReadingEntry, { retracted }: Standing): boolean =>
  reading.runs.some((run) => retracted.has(run));

/** The latest version in which each tool has read each document, runs that were taken back aside. */
function latestVersions({ readings }: Ledger, standing: Standing): ReadonlyMap<string, number> {
  const groups = groupBy(
    [...readings.values()].filter((reading) => !isTakenBack(reading, standing)),
    ({ document, tool }) => toolKey(document, tool),
  );
  return new Map(
    [...groups].map(([key, same]) => [key, Math.max(...same.map(({ version }) => version))]),
  );
}

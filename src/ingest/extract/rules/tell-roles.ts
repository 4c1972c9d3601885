import type { DraftClaim, Mention } from "../../../model/claim.ts";
import type { Voice } from "../drafts.ts";
import { draft, fact, PLAIN, rule } from "../drafts.ts";
import type { Ref } from "../items.ts";
import { mention, spanOf } from "../items.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import type { Span } from "../text-view.ts";
import { join } from "../drafts.ts";
import type { RoleFinding } from "./find-roles.ts";
import type { ProcessMention } from "./process-mentions.ts";
import { processesIn } from "./process-mentions.ts";

/** A process or agreement that the text has told of. */
export interface KnownProcess {
  readonly mention: Mention;
  readonly parties: string;
  readonly isAgreement: boolean;
  /** Where it was named first: what stands there is the same, whichever rule reads it. */
  readonly place: Span;
}

interface Told {
  readonly known: readonly KnownProcess[];
  readonly claims: readonly DraftClaim[];
}

const PARTIES = rule("process-parties", 88);

/** Claims about holders of roles, and about the sides that the name of the process gives. */
export function tellRole(
  known: readonly KnownProcess[],
  finding: RoleFinding,
  sentence: Sentence,
  reading: Reading,
): Told {
  const found = recognise(known, finding.process, sentence);
  if (found === null) return { known, claims: [] };
  const holders = finding.agents.map((agent) =>
    holderClaim(found.process, finding, agent, sentence, reading),
  );
  // What is planned for talks makes their sides no more than planned; of denied talks nothing is known.
  const sides =
    found.isNew && finding.voice.modality !== "DENIED"
      ? partyClaims(found.process, finding.process, sentence, reading, finding.voice)
      : [];
  return { known: found.isNew ? [...known, found.process] : known, claims: [...holders, ...sides] };
}

/** Claims about the sides of processes that no role is told of ("negotiations between A and B"). */
export function tellParties(
  known: readonly KnownProcess[],
  sentence: Sentence,
  reading: Reading,
): Told {
  let told: Told = { known, claims: [] };
  for (const named of processesIn(sentence.line)) {
    const isClear =
      /negotiation|peace|process|dialogue|rapprochement|track|format/.test(named.head) &&
      !named.isAgreement &&
      !/discussions|consultations/.test(named.head);
    if (
      !isClear ||
      named.parties.length < 2 ||
      sentence.voiceAt(named.whole.from)?.modality !== "ASSERTED"
    )
      continue;
    const found = recognise(told.known, named, sentence);
    if (found === null || !found.isNew) continue;
    told = {
      known: [...told.known, found.process],
      claims: [
        ...told.claims,
        ...partyClaims(
          found.process,
          named,
          sentence,
          reading,
          sentence.voiceAt(named.whole.from) ?? PLAIN,
        ),
      ],
    };
  }
  return told;
}

function recognise(
  known: readonly KnownProcess[],
  named: ProcessMention,
  { line }: Sentence,
): { readonly process: KnownProcess; readonly isNew: boolean } | null {
  const sort = known.filter((one) => one.isAgreement === named.isAgreement);
  const parties = named.parties
    .map((ref) => actorOf(ref).text ?? "")
    .sort()
    .join("|");
  const place = spanOf(line, named.whole);
  const there = sort.find((one) => one.place.start < place.end && place.start < one.place.end);
  if (there !== undefined) return { process: there, isNew: false };
  if (named.named !== null) {
    const process = {
      mention: named.named.mention,
      parties,
      isAgreement: named.isAgreement,
      place,
    };
    const same = sort.find((one) => one.mention.text === process.mention.text);
    return { process: same ?? process, isNew: same === undefined };
  }
  const same = named.isReference
    ? sort.at(-1)
    : parties === ""
      ? undefined
      : sort.find((one) => one.parties === parties);
  if (same !== undefined) return { process: same, isNew: false };
  const kind = named.isAgreement ? "Agreement" : "Process";
  const count = sort.filter((one) => one.mention.local !== null).length + 1;
  const isUseful = named.isReference || parties !== "" || named.topic !== null || named.isDescribed;
  return isUseful
    ? {
        process: {
          mention: mention(null, kind, `${kind.toLowerCase()} ${count}`),
          parties,
          isAgreement: named.isAgreement,
          place,
        },
        isNew: true,
      }
    : null;
}

function end(process: KnownProcess): Readonly<Record<string, readonly Mention[]>> {
  return process.isAgreement ? { agreement: [process.mention] } : { process: [process.mention] };
}

function holderClaim(
  process: KnownProcess,
  finding: RoleFinding,
  agent: Ref,
  { line }: Sentence,
  reading: Reading,
): DraftClaim {
  const whole = spanOf(line, finding.words);
  const companions = finding.companions === null ? null : spanOf(line, finding.companions);
  const words = companions !== null && agent.start >= companions.start ? companions : whole;
  const ends = {
    agent: [actorOf(agent)],
    ...end(process),
    capacities: agent.offices
      .filter((office) => !office.isPast)
      .map((office) => mention(office.name, "Office")),
  };
  return draft(
    reading.text,
    fact("ProcessRole", ends, { role: finding.role, roleText: finding.roleText }),
    { rule: finding.rule, voice: finding.voice, spans: [words] },
  );
}

function partyClaims(
  process: KnownProcess,
  named: ProcessMention,
  { line }: Sentence,
  reading: Reading,
  voice: Voice,
): DraftClaim[] {
  const sides = named.sides === null ? null : spanOf(line, named.sides);
  return named.parties.map((party, i) => {
    const words: Span =
      i === 0 && sides !== null
        ? join({ start: sides.start, end: sides.start }, party.phrase)
        : party.phrase;
    const roleText = named.isAgreement ? "party" : "between";
    return draft(
      reading.text,
      fact(
        "ProcessRole",
        { agent: [actorOf(party)], ...end(process) },
        { role: "PARTY", ...(roleText === "party" ? { roleText } : {}) },
      ),
      { rule: PARTIES, voice, spans: [words] },
    );
  });
}

import type { DraftClaim, Mention } from "../../../model/claim.ts";
import { draft, fact, PLAIN, rule } from "../drafts.ts";
import { matches, pattern } from "../grammar.ts";
import type { OfficeRef, Ref } from "../items.ts";
import { mention, refsIn, spanOf } from "../items.ts";
import type { Reading, Sentence } from "../sentence.ts";
import { actorOf } from "../sentence.ts";
import type { Span } from "../text-view.ts";
import { vocabulary } from "../vocabulary.ts";
import type { Meeting } from "./meeting.ts";

const TENURE = rule("office-title", 92);
const MEMBER = rule("member-apposition", 85);
const LEADS = rule("leads-government", 75);
const INCLUDED = rule("included-in", 80);
const LABEL = rule("label", 70);
const AGENCY_LABEL = rule("agency-label", 70);
const UNDISCLOSED = rule("details-undisclosed", 70);
const BODY = rule("body-kind", 80);

const INCLUDING = pattern(
  String.raw`(?<g><G\d+>) , (?<words>(?:including|such as|among them) (?<o>(?:the )?<[OG]\d+>(?:(?: , (?:the )?<[OG]\d+>)*(?: ,)? and (?:the )?<[OG]\d+>)?))`,
);
const NO_DETAILS = pattern(
  String.raw`(?<words>no (?:further |other |more )?(?:details|information) (?:of|about|on|from) (?:the |their |this )?(?:[a-z]+ )?(?:meeting|talks|encounter|discussions|summit|call)(?: have been| has been| were| was)? (?:disclosed|released|given|made public|provided|published))`,
);

/** Claims that names and appositions make by themselves: offices, memberships, kinds of bodies, labels. */
export function nameClaims(
  sentence: Sentence,
  reading: Reading,
  meeting: Meeting | null,
): readonly DraftClaim[] {
  const refs = refsIn(sentence.line, sentence.line.forms);
  return [
    ...refs.flatMap((ref) => ref.offices.flatMap((office) => officeClaims(ref, office, reading))),
    ...refs.flatMap((ref) => memberClaims(ref, reading)),
    ...refs.flatMap((ref) => bodyClaims(ref, reading)),
    ...refs.flatMap((ref) => labelClaims(ref, reading)),
    ...includedClaims(sentence, reading),
    ...undisclosedClaims(sentence, reading, meeting),
  ];
}

function officeClaims(ref: Ref, office: OfficeRef, { text, publishedAt }: Reading): DraftClaim[] {
  const subject = mention(office.name, "Office");
  const grounds = { rule: TENURE, voice: PLAIN, spans: [office.words] };
  const defined: DraftClaim[] = [
    draft(text, { says: "definition", subject, field: "title", value: office.title }, grounds),
    draft(
      text,
      { says: "definition", subject, field: "function", value: office.function },
      grounds,
    ),
    draft(text, { says: "definition", subject, field: "of", value: office.owner }, grounds),
  ];
  if (ref.letter !== "P") return defined;
  const fields = office.tenureKind === null ? {} : { tenureKind: office.tenureKind };
  const times = office.isPast || publishedAt === null ? {} : { observed: publishedAt };
  return [
    ...defined,
    draft(text, fact("Tenure", { holder: [ref.mention], office: [subject] }, fields, times), {
      ...grounds,
      spans: [ref.phrase],
    }),
  ];
}

function memberClaims(ref: Ref, { text }: Reading): DraftClaim[] {
  return ref.memberships.map(({ organisation, words }) =>
    draft(
      text,
      fact(
        "Membership",
        { member: [actorOf(ref)], organisation: [organisation] },
        { membershipKind: "FULL" },
      ),
      { rule: MEMBER, voice: PLAIN, spans: [words] },
    ),
  );
}

function bodyClaims(ref: Ref, { text }: Reading): DraftClaim[] {
  const { leader } = ref;
  const kind = ref.organisationKind;
  const defined =
    kind === null
      ? []
      : [
          draft(
            text,
            { says: "definition", subject: ref.mention, field: "organisationKind", value: kind },
            { rule: BODY, voice: PLAIN, spans: [ref] },
          ),
        ];
  const led =
    leader === null
      ? []
      : [
          draft(
            text,
            fact(
              "Relation",
              { agent: [leader.mention], counterpart: [ref.mention] },
              { relation: "LEADS" },
            ),
            { rule: LEADS, voice: PLAIN, spans: [leader.words], basis: "INFERRED" as const },
          ),
        ];
  return [...defined, ...led];
}

/** Labels are the words of whoever printed them; where nobody is known, nothing is claimed. An agency's status is no judgement. */
function labelClaims(ref: Ref, { text, publisher }: Reading): DraftClaim[] {
  return ref.labels.flatMap((label) => {
    const isAgency = ref.letter === "N";
    if (!isAgency && publisher === null) return [];
    const attributions =
      isAgency || publisher === null
        ? []
        : [{ agent: publisher, kind: "OUTLET" as const, basis: "INFERRED" as const }];
    const words = text.slice(label.start, label.end);
    const fields = {
      predicate: "CHARACTERISATION",
      text: isAgency ? `${words} news agency` : words,
    };
    const spans: readonly Span[] = isAgency ? [{ start: label.start, end: ref.phrase.end }] : [ref];
    return [
      draft(text, fact("Attribute", { subject: [ref.mention] }, fields), {
        rule: isAgency ? AGENCY_LABEL : LABEL,
        voice: { modality: "ASSERTED", attributions },
        spans,
      }),
    ];
  });
}

function includedClaims(sentence: Sentence, { text }: Reading): DraftClaim[] {
  const { line } = sentence;
  return matches(line, INCLUDING).flatMap((match) => {
    const [wider, words, voice] = [
      refsIn(line, match.groups["g"])[0],
      match.group("words"),
      sentence.voiceAt(match.from),
    ];
    if (wider === undefined || words === null || voice === null) return [];
    return refsIn(line, match.groups["o"]).map((ref) =>
      draft(
        text,
        fact(
          "Relation",
          { agent: [actorOf(ref)], counterpart: [wider.mention] },
          { relation: "INCLUDED_IN" },
        ),
        { rule: INCLUDED, voice, spans: [spanOf(line, words)] },
      ),
    );
  });
}

function undisclosedClaims(
  { line }: Sentence,
  { text }: Reading,
  meeting: Meeting | null,
): DraftClaim[] {
  if (meeting === null) return [];
  return matches(line, NO_DETAILS).flatMap((match) => {
    const words = match.group("words");
    if (words === null) return [];
    const span = spanOf(line, words);
    return [
      draft(
        text,
        fact(
          "Attribute",
          { subject: [meeting.mention] },
          { predicate: "OTHER_ATTRIBUTE", text: text.slice(span.start, span.end) },
        ),
        { rule: UNDISCLOSED, voice: PLAIN, spans: [span], polarity: "STATED_ABSENT" },
      ),
    ];
  });
}

/** The body that printed a text, from its desk label. */
export function publisherMention(name: string): Mention {
  return mention(name, "Organisation");
}

/** What a publisher's name says of it: "… Press", "… News Agency". */
export function publisherKind(name: string): string {
  return vocabulary().actors.newsEndings.includes(name.split(" ").at(-1) ?? "")
    ? "NEWS_AGENCY"
    : "OTHER";
}

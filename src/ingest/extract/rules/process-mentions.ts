import { agents, anyOf } from "../grammar.ts";
import type { FormRange, Line, Ref } from "../items.ts";
import { refsIn } from "../items.ts";
import { vocabulary } from "../vocabulary.ts";
import { nounPhrase } from "../adjuncts.ts";

/** A process or an agreement as a sentence names it. */
export interface ProcessMention {
  readonly isAgreement: boolean;
  readonly named: Ref | null;
  readonly parties: readonly Ref[];
  /** Whether the words only point back ("the talks"). */
  readonly isReference: boolean;
  /** Whether an adjective says which ("the nuclear talks", "Syrian talks"). */
  readonly isDescribed: boolean;
  readonly head: string;
  readonly whole: FormRange;
  /** "between A and B", where A and B are the sides. */
  readonly sides: FormRange | null;
  readonly topic: FormRange | null;
}

let compiled: { readonly here: RegExp; readonly anywhere: RegExp } | null = null;

function patterns(): NonNullable<typeof compiled> {
  compiled ??= {
    here: new RegExp(source(), "yd"),
    anywhere: new RegExp(`(?<![\\w-])${source()}`, "gd"),
  };
  return compiled;
}

/** A process or agreement that begins exactly here. */
export function processAt(line: Line, from: number): ProcessMention | null {
  return read(line, patterns().here, from);
}

/** All processes and agreements of a line. */
export function processesIn(line: Line): readonly ProcessMention[] {
  const found: ProcessMention[] = [];
  let mention = read(line, patterns().anywhere, 0);
  while (mention !== null) {
    found.push(mention);
    mention = read(line, patterns().anywhere, Math.max(mention.whole.to, mention.whole.from + 1));
  }
  return found;
}

function source(): string {
  const { processes, agreements } = vocabulary().roles;
  const noun = String.raw`(?<head>${anyOf([...processes, ...agreements])})(?![\w-])`;
  const no =
    "(?:a|an|the|their|its|and|or|of|in|on|to|for|by|with|at|from|as|held|began|is|are|was|were|has|have|had|will|[a-z]+ed)";
  const before = String.raw`(?:(?:a|an|the|their|its|these|those|this) )?(?:(?!${no}(?![\w-]))(?:[a-z][a-z-]*|<[JRL]\d+>) ){0,3}?`;
  const apart = String.raw`(?<sides>(?:between|with|among|involving) ${agents("parties")}(?! 's))`;
  const named = String.raw`(?:the )?(?<named><[XA]\d+>)(?: (?:process|talks|format|negotiations|agreement|accords))?`;
  return String.raw`(?:(?:the )?(?<before>[^<.,;]{0,0})${named}|(?:(?:(?:a|the|several|two|three|earlier|previous|further|first|second|third|next|new|another|final|latest) )*(?:rounds?|sessions?) of )?(?<modifiers>${before})${noun})(?: ${apart})?(?: (?:on|over|about|regarding|to end|aimed at|aimed at ending|for) ${nounPhrase("topic")})?(?: (?<sides2>(?:between|with|among) ${agents("parties2")}(?! 's)))?`;
}

function read(line: Line, finder: RegExp, from: number): ProcessMention | null {
  finder.lastIndex = from;
  const match = finder.exec(line.forms);
  if (match === null) return null;
  const indices = match.indices?.groups ?? {};
  const range = (name: string): FormRange | null => {
    const found = indices[name];
    return found === undefined ? null : { from: found[0], to: found[1] };
  };
  const named = refsIn(line, match.groups?.["named"])[0] ?? null;
  const parties = [
    ...refsIn(line, match.groups?.["parties"]),
    ...refsIn(line, match.groups?.["parties2"]),
  ];
  const head = match.groups?.["head"] ?? "";
  return {
    isAgreement:
      named === null ? vocabulary().roles.agreements.includes(head) : named.letter === "A",
    named,
    parties:
      parties.length >= 2 || (match.groups?.["sides"] ?? "").startsWith("with") ? parties : [],
    isReference:
      named === null &&
      parties.length === 0 &&
      range("topic") === null &&
      /^(?:the|these|those|this) (?:[a-z-]+ )?$/.test(match.groups?.["modifiers"] ?? ""),
    isDescribed: /<J\d+>|[a-z]{4,}/.test(
      (match.groups?.["modifiers"] ?? "").replace(/^(?:the|these|those|this|their|its) /, ""),
    ),
    head,
    whole: { from: match.index, to: match.index + match[0].length },
    sides: range("sides") ?? range("sides2"),
    topic: range("topic"),
  };
}

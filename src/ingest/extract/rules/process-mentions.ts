import { agents, anyOf, modifiers } from "../grammar.ts";
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
  readonly head: string;
  readonly whole: FormRange;
  /** "between A and B", where A and B are the sides. */
  readonly sides: FormRange | null;
  readonly topic: FormRange | null;
}

let sources: { readonly [key: string]: RegExp } = {};

/** A process or agreement that begins exactly here. */
export function processAt(line: Line, from: number): ProcessMention | null {
  sources = { at: sources["at"] ?? new RegExp(source(), "yd"), ...sources };
  return read(line, sources["at"], from);
}

/** All processes and agreements of a line. */
export function processesIn(line: Line): readonly ProcessMention[] {
  const finder = (sources = { any: sources["any"] ?? new RegExp(`(?<![\\w-])${source()}`, "gd"), ...sources })["any"];
  const found: ProcessMention[] = [];
  for (let at = 0; finder !== undefined && at < line.forms.length; ) {
    const mention = read(line, finder, at);
    if (mention === null) break;
    found.push(mention);
    at = Math.max(mention.whole.to, at + 1);
  }
  return found;
}

function source(): string {
  const { processes, agreements } = vocabulary().roles;
  const noun = String.raw`(?<head>${anyOf([...processes, ...agreements])})(?![\w-])`;
  const apart = String.raw`(?<sides>(?:between|with|among|involving) ${agents("parties")}(?! 's))`;
  const named = String.raw`(?:the )?(?<named><[XA]\d+>)(?: (?:process|talks|format|negotiations|agreement|accords))?`;
  return String.raw`(?:(?:the )?(?<before>[^<.,;]{0,0})${named}|(?<modifiers>${modifiers})${noun})(?: ${apart})?(?: (?:on|over|about|regarding|to end|aimed at|aimed at ending|for) ${nounPhrase("topic")})?(?: (?<sides2>(?:between|with|among) ${agents("parties2")}(?! 's)))?`;
}

function read(line: Line, finder: RegExp | undefined, from: number): ProcessMention | null {
  if (finder === undefined) return null;
  finder.lastIndex = from;
  const match = finder.exec(line.forms);
  if (match === null) return null;
  const indices = match.indices?.groups ?? {};
  const range = (name: string): FormRange | null => {
    const found = indices[name];
    return found === undefined ? null : { from: found[0], to: found[1] };
  };
  const named = refsIn(line, match.groups?.["named"])[0] ?? null;
  const parties = [...refsIn(line, match.groups?.["parties"]), ...refsIn(line, match.groups?.["parties2"])];
  const head = match.groups?.["head"] ?? "";
  return {
    isAgreement: named === null ? vocabulary().roles.agreements.includes(head) : named.letter === "A",
    named,
    parties: parties.length >= 2 || /^with/.test(match.groups?.["sides"] ?? "") ? parties : [],
    isReference: named === null && parties.length === 0 && range("topic") === null && /^(?:the|these|those|this) (?:[a-z-]+ )?$/.test(match.groups?.["modifiers"] ?? ""),
    head,
    whole: { from: match.index, to: match.index + match[0].length },
    sides: range("sides") ?? range("sides2"),
    topic: range("topic"),
  };
}

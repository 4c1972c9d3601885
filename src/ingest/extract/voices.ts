import type { DraftAttribution, Modality } from "../../model/claim.ts";
import type { Voice } from "./drafts.ts";
import { PLAIN } from "./drafts.ts";
import { anyOf, auxiliaries, matches, pattern, speaker, told } from "./grammar.ts";
import type { Line, Ref } from "./items.ts";
import { refsIn } from "./items.ts";
import { actorOf } from "./sentence.ts";
import { finiteSpeechForms } from "./speech.ts";
import { weaker } from "./modality.ts";
import { vocabulary } from "./vocabulary.ts";

interface VoicePatterns {
  readonly reported: RegExp;
  readonly trailing: RegExp;
  readonly according: RegExp;
  /** Speakers that are no names: "the minister said", "officials said". */
  readonly unnamed: RegExp;
  readonly unnamedLate: RegExp;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly voice: Voice | null;
}

let compiled: VoicePatterns | null = null;

/** How each part of a line is put: whose reported words it belongs to, and whether it is only supposed. */
export function voicesOf(line: Line): (position: number) => Voice | null {
  compiled ??= compile();
  const stretches = [
    ...reported(line, compiled),
    ...unnamed(line, compiled),
    ...trailing(line, compiled),
    ...supposed(line),
  ];
  return (position) =>
    stretches
      .filter((one) => one.from <= position && position < one.to)
      .reduce<Voice | null>(join, PLAIN);
}

function compile(): VoicePatterns {
  const speech = anyOf(finiteSpeechForms());
  const reporting = anyOf(vocabulary().speech.reporting);
  return {
    reported: pattern(
      String.raw`${speaker("who")} (?:, )?${auxiliaries()}(?<verb>${speech}|${reporting})${told("to")}(?<that> that)?(?= )`,
    ),
    trailing: pattern(
      String.raw`, (?:(?:as )?(?<verb>${speech}|${reporting}|reported by|quoted by|confirmed by) (?<late>(?:the )?<[PCOGNU]\d+>)|(?<who>(?:the )?(?:<[PCOGNU]\d+>|he|she)(?: and (?:the )?<N\d+>)*) (?<verb2>${speech}|${reporting}))(?: on| in| at| <D\d+>| <[YUV]\d+>| <N\d+>)* \.$`,
    ),
    unnamed: pattern(
      String.raw`(?<!<[NPCOGU]\d+> )(?<!\b(?:he|she|they) )(?<=[\w>] )(?<verb>said|says|claimed|claims|alleged|alleges|denied|denies|announced|insisted|argued|suggested|stated|warned|reported)(?= (?:that |(?:the |a |an )?<[A-Z]))`,
    ),
    unnamedLate: pattern(
      String.raw`, (?<any>[^,"]{3,60}) (?<verb>said|says|announced|reported|confirmed|claimed|alleged)(?: on <D\d+>| <D\d+>)? \.$`,
    ),
    according: pattern(
      String.raw`(?:according to|as reported by|citing|quoting) (?<who>(?:the )?<[PCOGNU]\d+>(?: and (?:the )?<[PCOGNU]\d+>)*)`,
    ),
  };
}

function reported(line: Line, { reported: source }: VoicePatterns): Stretch[] {
  return matches(line, source).flatMap((match) => {
    const refs = refsIn(line, match.groups["who"]);
    // "A and B discussed" and other verbs that can take a plain object need "that"; saying something always reports it.
    const next = line.forms.slice(match.to, match.to + 3);
    if (match.groups["that"] === undefined && !/^ (?:<|[a-z])/.test(next)) return [];
    // "told X at their meeting that …": the words begin at "that".
    const late = /^ (?:at|on|in|during|after|<D)/.test(line.forms.slice(match.to))
      ? line.forms.indexOf(" that ", match.to)
      : -1;
    return [
      {
        from: Math.max(match.to, late),
        to: line.forms.length,
        voice: voiceOf(refs, match.groups["verb"] ?? ""),
      },
    ];
  });
}

/** Words of somebody without a name are allegations too. */
function unnamed(line: Line, { unnamed: early, unnamedLate: late }: VoicePatterns): Stretch[] {
  const before = matches(line, early).map((match) => ({
    from: match.to,
    to: line.forms.length,
    voice: voiceOf([], match.groups["verb"] ?? ""),
  }));
  const after = matches(line, late)
    .filter((match) => !/<[PCOGNU]\d+>$/.test(match.groups["any"] ?? ""))
    .map((match) => ({ from: 0, to: match.from, voice: voiceOf([], match.groups["verb"] ?? "") }));
  return [...before, ...after];
}

function trailing(line: Line, { trailing: late, according }: VoicePatterns): Stretch[] {
  const said = matches(line, late).map((match) => ({
    from: 0,
    to: match.from,
    voice: voiceOf(
      refsIn(line, match.groups["who"] ?? match.groups["late"]),
      match.groups["verb"] ?? match.groups["verb2"] ?? "",
    ),
  }));
  const cited = matches(line, according).map((match) => ({
    from: 0,
    to: line.forms.length,
    voice: voiceOf(refsIn(line, match.groups["who"]), "reported"),
  }));
  return [...said, ...cited];
}

/** After "if", "whether", "unless", and in questions, nothing is said to be so. */
function supposed(line: Line): Stretch[] {
  if (/ \? ?$/.test(line.forms)) return [{ from: 0, to: line.forms.length, voice: null }];
  return [
    ...line.forms.matchAll(/(?:^|\s)(?:if|whether|unless|had it not|as though|as if)\s/g),
  ].map((match) => ({
    from: match.index,
    // A conditional at the start puts its main clause in doubt as well.
    to: line.forms.length,
    voice: null,
  }));
}

function voiceOf(refs: readonly Ref[], verb: string): Voice {
  const areAgencies = refs.length > 0 && refs.every((ref) => ref.letter === "N");
  const attributions: DraftAttribution[] = refs.map((ref) => ({
    agent: actorOf(ref),
    kind: ref.letter === "N" ? "AGENCY" : "SPEAKER",
    basis: "EXPLICIT",
  }));
  const modality: Modality = verb.startsWith("den")
    ? "DENIED"
    : areAgencies
      ? "ASSERTED"
      : "ALLEGED";
  return { modality, attributions };
}

function join(first: Voice | null, second: Stretch): Voice | null {
  if (first === null || second.voice === null) return null;
  const modality = weaker(first.modality, second.voice.modality);
  return modality === null
    ? null
    : { modality, attributions: [...second.voice.attributions, ...first.attributions] };
}

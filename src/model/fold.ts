/**
 * The normal form of names, used alike for search, filters, order and identity. Independent of locale.
 * A new version of it re-indexes the store; ids rest on `nameKey`, whose form is frozen.
 */
import { rememberByValue } from "./remember.ts";

/** Version of the form in which texts are searched and ordered: a store derived with another one is derived anew. */
export const SEARCH_FORM = "search-form/1";
/** The form of names in ids, frozen for ever. */
export const NAME_KEY = "name-key/1";

/** Letters that no decomposition reaches. Keys stand in lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ŋ: "n",
  ĸ: "k",
  ə: "a",
  ς: "σ",
  ґ: "г",
  // Arabic: alef wasla; alef maksura, Farsi yeh and yeh barree; keheh; the hehs; teh marbuta.
  "\u0671": "\u0627",
  "\u0649": "\u064A",
  "\u06CC": "\u064A",
  "\u06D2": "\u064A",
  "\u06A9": "\u0643",
  "\u06C1": "\u0647",
  "\u06BE": "\u0647",
  "\u06D5": "\u0647",
  "\u0629": "\u0647",
  "\u06C3": "\u0647",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
/** Marks of scripts in which a name without them is still the same name; vowel signs of Indic scripts or kana's voicing are not among them. */
const MARK_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c1],
  [0x05c2, 0x05c2],
  [0x05c4, 0x05c4],
  [0x05c5, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e7],
  [0x06e8, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0711, 0x0711],
  [0x0730, 0x074a],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
const MARKS = new RegExp(
  `[${MARK_RANGES.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("")}]`,
  "gu",
);
/** Apostrophes, ʿayn, hamza and prime marks, and Arabic hamza and tatweel: written or left out at will. */
const APOSTROPHES = /['`´‘’‛′＇\u02B9-\u02BF\u02C8\u02CA\u02CB\uA78C\u0621\u0640\u05F3]/gu;
const HYPHENS = /[\p{Pd}\u2212\u2043]/gu;
const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const ABOVE_ORDER = /[\u{FFFD}-\u{10FFFF}\p{Cs}]/gu;

/**
 * The normal form of a text: no case, no marks, one kind of hyphen and blank, no apostrophes.
 * What lies above U+FFFC is written as U+FFFD and six hex digits, so that every engine sorts it alike.
 */
export const foldName = rememberByValue((text: string) => escapeAbove(foldLetters(text)));

const ASCII = /^[\0-\x7f]*$/;

function foldLetters(text: string): string {
  return ASCII.test(text) ? foldAscii(text) : foldUnicode(text);
}

/** What the steps below come to where nothing can be decomposed: most texts, and many times as quick. */
const foldAscii = (text: string): string =>
  text.toLowerCase().replace(/['`]/g, "").replace(/\s+/g, " ").trim();

function foldUnicode(text: string): string {
  const plain = text.normalize("NFKD").replace(IGNORED, "").toLowerCase().normalize("NFKD");
  return plain
    .replace(MARKS, "")
    .replace(APOSTROPHES, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(HYPHENS, "-")
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

const escapeAbove = (text: string): string =>
  text.replace(
    ABOVE_ORDER,
    (character) => `\uFFFD${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`,
  );

/** Words that a name is found without. They count only where nothing else remains. */
const PARTICLES = new Set(
  "the a an of and al el ad ar as ash at az de del der den du des von van mr mrs ms dr sir prof".split(
    " ",
  ),
);

/**
 * Distinct folded words of a name, in order, for the index and for questions alike. Words for a class
 * (talks, negotiations) become the one that stands for all; particles and honorifics are set aside.
 */
export function nameTokens(text: string, classWords: ReadonlyMap<string, string>): string[] {
  return [...new Set(readName(text).words.map((word) => classWords.get(word) ?? word))];
}

/**
 * name-key/1: the words of a name in order of code points. Ids are hashes of it, so this form is frozen:
 * whoever changes foldName, PARTICLES or the splitting below keeps a copy of the old ones for it.
 */
export const nameKey = (text: string): string => readName(text).key;

/** How many words a name has, particles aside. */
export const wordCount = (text: string): number => readName(text).words.length;

/** Words and key of a name: every mention of it asks for them several times. */
const readName = rememberByValue(
  (text: string): { readonly words: readonly string[]; readonly key: string } => {
    const words = nameWords(text);
    return { words, key: words.toSorted().join(" ") || text };
  },
);

function nameWords(text: string): string[] {
  const folded = foldLetters(text);
  const words = joinInitials(folded)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "")
    .map(escapeAbove);
  const told = words.filter((word) => !PARTICLES.has(word));
  if (told.length > 0) return told;
  return words.length > 0 || folded === "" ? words : [escapeAbove(folded)];
}

/** `u.s.` is written `us` as well. */
const joinInitials = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (initials) =>
    initials.replaceAll(".", ""),
  );

/**
 * The normal form of names, used alike for search, filters, order and identity. Independent of locale.
 * A new version of it re-indexes the store; ids rest on `nameKey`, whose form is frozen.
 */

/** Letters that no decomposition reaches. Keys stand in lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ı: "i", ŋ: "n", ĸ: "k", ə: "a", ς: "σ", ґ: "г",
  // Arabic: alef wasla; alef maksura, Farsi yeh and yeh barree; keheh; the hehs; teh marbuta.
  "\u0671": "\u0627", "\u0649": "\u064A", "\u06CC": "\u064A", "\u06D2": "\u064A", "\u06A9": "\u0643", "\u06C1": "\u0647", "\u06BE": "\u0647", "\u06D5": "\u0647", "\u0629": "\u0647", "\u06C3": "\u0647",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
/** Marks of scripts in which a name without them is still the same name; vowel signs of Indic scripts or kana's voicing are not among them. */
const MARKS = /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u08CA-\u08E1\u08E3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/gu;
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
export const foldName = (text: string): string => escapeAbove(foldLetters(text));

function foldLetters(text: string): string {
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
  text.replace(ABOVE_ORDER, (character) => `\uFFFD${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`);

/** Words that a name is found without. They count only where nothing else remains. */
const PARTICLES = new Set("the a an of and al el ad ar as ash at az de del der den du des von van mr mrs ms dr sir prof".split(" "));

/**
 * Distinct folded words of a name, in order, for the index and for questions alike. Words for a class
 * (talks, negotiations) become the one that stands for all; particles and honorifics are set aside.
 */
export function nameTokens(text: string, classWords: ReadonlyMap<string, string>): string[] {
  return [...new Set(nameWords(text).map((word) => classWords.get(word) ?? word))];
}

/**
 * name-key/1: the words of a name in order of code points. Ids are hashes of it, so this form is frozen:
 * whoever changes foldName, PARTICLES or the splitting below keeps a copy of the old ones for it.
 */
export const nameKey = (text: string): string => nameWords(text).sort().join(" ") || text;

/** How many words a name has, particles aside. */
export const wordCount = (text: string): number => nameWords(text).length;

function nameWords(text: string): string[] {
  const folded = foldLetters(text);
  const words = joinInitials(folded).split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "").map(escapeAbove);
  const told = words.filter((word) => !PARTICLES.has(word));
  if (told.length > 0) return told;
  return words.length > 0 || folded === "" ? words : [escapeAbove(folded)];
}

/** `u.s.` is written `us` as well. */
const joinInitials = (text: string): string => text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (initials) => initials.replaceAll(".", ""));

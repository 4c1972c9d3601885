/** Scripts told apart in names, by their ISO 15924 codes. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Latn", /\p{Script=Latin}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Arab", /\p{Script=Arabic}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Armn", /\p{Script=Armenian}/gu],
  ["Geor", /\p{Script=Georgian}/gu],
  ["Kore", /\p{Script=Hangul}/gu],
  ["Hani", /\p{Script=Han}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Beng", /\p{Script=Bengali}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Ethi", /\p{Script=Ethiopic}/gu],
];

/** The script in which most letters of a text stand; null where it has none that is known. */
export function scriptOf(text: string): string | null {
  if (/\p{Script=Han}/u.test(text) && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return "Jpan";
  const counts = SCRIPTS.map(([code, letters]) => ({
    code,
    count: text.match(letters)?.length ?? 0,
  }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 0 ? most.code : null;
}

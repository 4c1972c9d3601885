/** Who and what a generated graph is about: counts that grow with it, and names that are as telling as real ones. */
import type { Mention, NameKindValue, Statement } from "../src/model/claim.ts";
import { named, withId } from "../tests/resolve/say.ts";

/** How many things of each kind there are. */
export interface World {
  readonly countries: number;
  readonly organisations: number;
  readonly offices: number;
  readonly people: number;
  readonly processes: number;
  readonly meetings: number;
  readonly cities: number;
}

/** A graph of so many facts has these; states do not grow in number, so the first of them becomes a hub. */
export const worldOf = (facts: number): World => ({
  countries: 200,
  organisations: Math.max(20, Math.ceil(facts / 200)),
  offices: Math.max(50, Math.ceil(facts / 50)),
  people: Math.max(100, Math.ceil(facts / 10)),
  processes: Math.max(20, Math.ceil(facts / 40)),
  meetings: Math.max(50, Math.ceil(facts / 8)),
  cities: Math.max(50, Math.ceil(facts / 500)),
});

const SYLLABLES = ["ka", "ro", "mi", "ne", "tu", "sa", "li", "vo", "de", "pa", "gu", "ri", "bo"];

/** A word for each number, the same for the same number. */
function wordOf(number: number): string {
  let word = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const countryName = (i: number): string => `${wordOf(i)}land`;
const personName = (i: number): string => `${wordOf(i % 97)} ${wordOf(i)}son`;

export const countryId = (i: number): string => `country:x-${i}`;
/** States and people are written by name, as texts do; all else by the id that a list gives it. */
export const country = (i: number): Mention => named(countryName(i), "Country");
export const person = (i: number): Mention => named(personName(i), "Person");
export const organisation = (i: number): Mention => withId(`organisation:o-${i}`, "Organisation");
export const office = (i: number): Mention => withId(`office:o-${i}`, "Office");
export const process = (i: number): Mention => withId(`process:p-${i}`, "Process");
export const meeting = (i: number): Mention => withId(`meeting:m-${i}`, "Meeting");
export const city = (i: number): Mention => withId(`place:c-${i}`, "City");

/** The agency that stories cite. */
export const AGENCY = "TASS";

/** What reference data says: the names of states and organisations, and whose the offices are. */
export function* referenceStatements(world: World): Generator<Statement> {
  for (let i = 0; i < world.countries; i++) {
    const subject = withId(countryId(i), "Country");
    yield nameOf(subject, countryName(i), "SHORT");
    yield nameOf(subject, `Republic of ${countryName(i)}`, "OFFICIAL");
    yield nameOf(subject, `${countryName(i)}ian`, "DEMONYM");
  }
  for (let i = 0; i < world.organisations; i++) {
    yield nameOf(organisation(i), `League of ${wordOf(i)}`, "OFFICIAL");
    yield nameOf(organisation(i), wordOf(i).slice(0, 3).toUpperCase(), "ACRONYM");
  }
  yield nameOf(withId("organisation:tass", "Organisation"), AGENCY, "SHORT");
  for (let i = 0; i < world.offices; i++) {
    const field = "of";
    const value = withId(countryId(i % world.countries), "Country");
    yield nameOf(
      office(i),
      `Minister ${wordOf(i)} of ${countryName(i % world.countries)}`,
      "OFFICIAL",
    );
    yield { says: "definition", subject: office(i), field, value };
  }
  for (let i = 0; i < world.processes; i++)
    yield nameOf(process(i), `${wordOf(i)} talks`, "OFFICIAL");
  for (let i = 0; i < world.cities; i++) yield nameOf(city(i), `${wordOf(i)}ville`, "SHORT");
}

const nameOf = (subject: Mention, name: string, nameKind: NameKindValue): Statement => ({
  says: "name",
  subject,
  name,
  nameKind,
  language: null,
});

import { expect, test } from "vitest";
import { factsOf } from "./read.ts";

const roles = (text: string): readonly string[] => [...factsOf("ProcessRole", text)].sort();
const without = (role: string, text: string): readonly string[] =>
  roles(text).filter((one) => !one.endsWith(role));

test.each([
  [
    "Qatar, together with Egypt and the United States, acts as a mediator between Israel and Hamas.",
    "MEDIATOR",
    ["Egypt", "Qatar", "United States"],
  ],
  ["Egypt and Qatar mediated the talks between Israel and Hamas.", "MEDIATOR", ["Egypt", "Qatar"]],
  [
    "The negotiations between Israel and Hamas were brokered by the African Union.",
    "MEDIATOR",
    ["African Union"],
  ],
  [
    "Talks between Israel and Hamas, mediated by Qatar and Egypt, resumed.",
    "MEDIATOR",
    ["Egypt", "Qatar"],
  ],
  [
    "Cuba and Norway are guarantors of the peace talks between Israel and Hamas.",
    "GUARANTOR",
    ["Cuba", "Norway"],
  ],
  [
    "Cuba, along with Norway, played a key role as guarantor in the negotiations between Israel and Hamas.",
    "GUARANTOR",
    ["Cuba", "Norway"],
  ],
  ["Algeria, which hosted the talks between Israel and Hamas, was silent.", "HOST", ["Algeria"]],
])("%s", (text, role, holders) => {
  expect(roles(text).filter((one) => one.endsWith(role))).toEqual(
    holders.map((holder) => `ProcessRole agent=${holder} process=process 1 ${role}`),
  );
  expect(roles(text).filter((one) => one.endsWith("PARTY"))).toEqual([
    "ProcessRole agent=Hamas process=process 1 PARTY",
    "ProcessRole agent=Israel process=process 1 PARTY",
  ]);
});

test.each([
  "The guarantor states of the Astana process, Russia, Turkey and Iran, met in Sochi.",
  "Russia, Turkey and Iran, the guarantors of the Astana process, were silent.",
  "Russia, Turkey and Iran act as guarantors of the Astana process.",
  "Russia, along with Turkey and Iran, is a guarantor of the Astana process.",
])("a named process keeps its name: %s", (text) => {
  expect(roles(text)).toEqual(
    ["Iran", "Russia", "Turkey"].map(
      (state) => `ProcessRole agent=${state} process=Astana process GUARANTOR`,
    ),
  );
});

test("a member in apposition acts, not the alliance", () => {
  const text = "NATO member Turkey acted as mediator in the talks between Serbia and Bulgaria.";
  expect(roles(text)).toEqual([
    "ProcessRole agent=Bulgaria process=process 1 PARTY",
    "ProcessRole agent=Serbia process=process 1 PARTY",
    "ProcessRole agent=Turkey process=process 1 MEDIATOR",
  ]);
  expect(factsOf("Membership", text)).toEqual(["Membership member=Turkey organisation=NATO FULL"]);
  expect(roles("Iraq, an OPEC member, hosted the talks between Serbia and Bulgaria.")).toContain(
    "ProcessRole agent=Iraq process=process 1 HOST",
  );
});

test("who agrees to accept guarantors is none", () => {
  expect(roles("Damascus agreed to accept Cuba and Norway as guarantors of the truce.")).toEqual(
    [],
  );
});

test("a role without a process in its clause is no claim", () => {
  expect(roles("Germany and France acted as mediators.")).toEqual([]);
  expect(roles("Norway, Chile and Peru welcomed the role of a mediator in the region.")).toEqual(
    [],
  );
});

test("negation, plans and possibilities are kept apart", () => {
  expect(roles("Tunisia is not a guarantor of the agreement between Chile and Peru.")).toEqual([
    "DENIED: ProcessRole agent=Tunisia agreement=agreement 1 GUARANTOR",
  ]);
  expect(
    roles("Kenya may mediate the talks between Chile and Peru.").filter((one) =>
      one.includes("Kenya"),
    ),
  ).toEqual([]);
  expect(roles("Norway is expected to host negotiations between Chile and Peru.")).toContain(
    "PLANNED: ProcessRole agent=Norway process=process 1 HOST",
  );
  expect(
    roles("Norway is expected to host negotiations between Chile and Peru.").every((one) =>
      one.startsWith("PLANNED: "),
    ),
  ).toBe(true);
  expect(
    roles("Chile's foreign minister said Laos had mediated talks between Peru and Bolivia.").every(
      (one) => one.startsWith("ALLEGED: "),
    ),
  ).toBe(true);
});

test("sides of negotiations are parties; groups and governments too", () => {
  expect(
    without("X", "Negotiations between the Malian government and Tuareg rebels stalled."),
  ).toEqual([
    "ProcessRole agent=Malian government process=process 1 PARTY",
    "ProcessRole agent=Tuareg rebels process=process 1 PARTY",
  ]);
});

test("a party to a truce has the agreement at its end", () => {
  expect(roles("Turkey brokered a ceasefire between Azerbaijan and Armenia.")).toEqual([
    "ProcessRole agent=Armenia agreement=agreement 1 PARTY",
    "ProcessRole agent=Azerbaijan agreement=agreement 1 PARTY",
    "ProcessRole agent=Turkey agreement=agreement 1 MEDIATOR",
  ]);
});

test("signatories and the day of signing; the mediator is no signatory", () => {
  const text =
    "Ethiopia and Eritrea signed a peace agreement brokered by Saudi Arabia in Jeddah on 16 September 2018.";
  expect(roles(text)).toEqual([
    "ProcessRole agent=Eritrea agreement=agreement 1 SIGNATORY",
    "ProcessRole agent=Ethiopia agreement=agreement 1 SIGNATORY",
    "ProcessRole agent=Saudi Arabia agreement=agreement 1 MEDIATOR",
  ]);
  expect(factsOf("Attribute", text)).toEqual(["Attribute subject=agreement 1 SIGNED 2018-09-16"]);
  expect(
    roles("Poland and Lithuania did not sign the treaty.").every((one) =>
      one.startsWith("DENIED: "),
    ),
  ).toBe(true);
});

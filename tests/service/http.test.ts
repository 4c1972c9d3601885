import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postOperation } from "./post-operation.ts";
import { startService, type StartedService } from "./start-service.ts";

/** Asks for a path exactly as it is written: `fetch` would tidy it up. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once("error", reject);
  });
}

/** Lists in lists of everything: more than any machine answers in a second. */
const HEAVY = `{ entities(first: 500) { nodes { facts(first: 500) { nodes { subject { facts(first: 500) { nodes { subject { facts(first: 500) { nodes { object { facts(first: 500) { nodes { id } } } } } } } } } } } } } }`;

describe("the service over HTTP", () => {
  let service: StartedService;
  beforeAll(async () => {
    service = await startService({ TIME_LIMIT: "2" });
  }, 120_000);
  afterAll(() => service.stop());

  const ask = (query: string, variables?: Readonly<Record<string, unknown>>) =>
    postOperation(service.url, query, variables);

  it("greets with its address and one question with its answer", () => {
    expect(service.greeting).toMatch(/Dragoman answers at http:\/\/127\.0\.0\.1:\d+\//);
    expect(service.greeting).toMatch(
      /Which states act as guarantors in the Syrian talks\?\n {2}Iran, Russia, Turkey/,
    );
  });

  it("says that it lives and that it is ready", async () => {
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${service.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, reason: "ready" }]);
    expect((await fetch(`${service.url}/nothing`)).status).toBe(404);
  });

  it("answers by POST and by GET", async () => {
    expect(
      await ask(`query ($id: ID!) { country(id: $id) { name } }`, { id: "country:SYR" }),
    ).toEqual({ status: 200, data: { country: { name: "Syria" } } });
    const response = await fetch(
      `${service.url}/graphql?query=${encodeURIComponent(`{ country(id: "country:IRN") { name } }`)}`,
      { headers: { "apollo-require-preflight": "1" } },
    );
    expect(await response.json()).toEqual({ data: { country: { name: "Iran" } } });
  });

  it("tells the moment that each snapshot saw beside the answer", async () => {
    const late = "2999-01-01T00:00:00Z";
    const { data, ...rest } = await ask(
      `{ late: countries(asRecordedAt: "${late}", first: 0) { recordedAt } now: countries(first: 0) { recordedAt } }`,
    );
    const { now } = data as { now: { recordedAt: string } };
    expect(data).toEqual({ late: now, now });
    expect(rest).toEqual({
      status: 200,
      extensions: { asRecordedAt: { late: now.recordedAt } },
    });
    expect(await ask(`{ countries(first: 0) { totalCount } }`)).not.toHaveProperty("extensions");
  });

  it("answers two thousand aliases, more than any statement joins tables", async () => {
    const fields = Array.from(
      { length: 2_000 },
      (_, i) => `a${i}: country(id: "country:SYR") { name }`,
    );
    const { data } = await ask(`{ ${fields.join(" ")} }`);
    expect(Object.keys(data as object)).toHaveLength(2_000);
    expect((data as Record<string, unknown>)["a1999"]).toEqual({ name: "Syria" });
  });

  it.each(["//", "///x?y", "/%", "/assets/../../package.json", "/..%2f..%2fetc/passwd"])(
    "knows nothing at %s",
    async (path) => {
      expect((await fetch(`${service.url}/`)).status).toBe(200);
      expect(await statusOf(service.url, path)).toBe(404);
    },
  );

  it("takes other methods at /graphql only", async () => {
    for (const path of ["/", "/index.html", "/nothing"]) {
      const response = await fetch(`${service.url}${path}`, { method: "POST" });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    }
  });

  it("describes itself", async () => {
    const { data } = await ask(
      `{ __schema { queryType { name } } __typename country(id: "country:FRA") { iso2 } }`,
    );
    expect(data).toEqual({
      __schema: { queryType: { name: "Query" } },
      __typename: "Query",
      country: { iso2: "FR" },
    });
  });

  it.each([
    [
      "an unknown field",
      `{ country(id: "x") { nmae } }`,
      { code: "BAD_REQUEST", path: ["country", "nmae"], hint: /It has .*name/ },
    ],
    [
      "an unknown value of an enum",
      `{ list: processRoles(where: { role: { eq: GARANTOR } }) { totalCount } }`,
      { code: "BAD_REQUEST", path: ["list"], hint: /Allowed are PARTY, GUARANTOR/ },
    ],
    [
      "an unknown condition",
      `{ countries(where: { population: { gt: 3 } }) { totalCount } }`,
      { code: "BAD_REQUEST", path: ["countries"], hint: /It has .*iso3/ },
    ],
    [
      "a missing argument",
      `{ country { name } }`,
      { code: "BAD_REQUEST", path: ["country"], hint: /./ },
    ],
    ["a syntax error", `{ country(`, { code: "BAD_REQUEST", hint: /./ }],
    [
      "half an integer",
      `{ countries(first: 3.5) { totalCount } }`,
      { code: "BAD_REQUEST", path: ["countries"], hint: /./ },
    ],
    [
      "a foreign cursor",
      `{ a: country(id: "country:RUS") { roles(after: "abc") { totalCount } } }`,
      { code: "BAD_CURSOR", path: ["a", "roles"], hint: /cursor/ },
    ],
    [
      "a page of minus one",
      `{ countries(first: -1) { totalCount } }`,
      { code: "BAD_PAGE", path: ["countries"], hint: /500/ },
    ],
    [
      "a page of 501",
      `{ countries(first: 501) { totalCount } }`,
      { code: "BAD_PAGE", path: ["countries"], hint: /500/ },
    ],
    [
      "first with last",
      `{ countries(first: 1, last: 1) { totalCount } }`,
      { code: "BAD_PAGE", path: ["countries"], hint: /first/ },
    ],
    [
      "first with before",
      `{ countries(first: 1, before: "x") { totalCount } }`,
      { code: "BAD_PAGE", path: ["countries"], hint: /last/ },
    ],
    [
      "null in a filter",
      `{ countries(where: { iso3: { eq: null } }) { totalCount } }`,
      { code: "NULL_IN_FILTER", path: ["countries"], hint: /isNull/ },
    ],
    [
      "an empty condition",
      `query ($x: String) { countries(where: { iso3: { eq: $x } }) { totalCount } }`,
      { code: "NULL_IN_FILTER", path: ["countries"], hint: /isNull/ },
    ],
    [
      "a malformed instant",
      `{ documents(where: { recordedAt: { after: "2024-02-30" } }) { totalCount } }`,
      { code: "BAD_VALUE", path: ["documents"], hint: /./ },
    ],
    [
      "too many ids",
      `{ nodes(ids: [${Array.from({ length: 501 }, (_, i) => `"x${i}"`).join(",")}]) { id } }`,
      { code: "TOO_MANY_IDS", path: ["nodes"], hint: /several/ },
    ],
    [
      "an instant on 30 February",
      `{ documents(where: { recordedAt: { before: "2024-02-30T00:00:00Z" } }) { totalCount } }`,
      { code: "BAD_VALUE", path: ["documents"], hint: /./ },
    ],
    [
      "an orderBy object of two keys",
      `{ countries(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }`,
      { code: "BAD_VALUE", path: ["countries"], hint: /./ },
    ],
    [
      "an orderBy of seventeen keys",
      `{ countries(orderBy: [${"{ name: ASC } ".repeat(17)}]) { totalCount } }`,
      { code: "BAD_VALUE", path: ["countries"], hint: /./ },
    ],
    [
      "a mutation that there is not",
      `mutation { countries { totalCount } }`,
      { code: "BAD_REQUEST", path: ["countries"], hint: /./ },
    ],
    [
      "sixty lists inside one another",
      `{ country(id: "country:SYR") { ${"roles { nodes { process { ".repeat(60)}id${" } } }".repeat(60)} } }`,
      { code: "QUERY_TOO_DEEP", hint: /several/ },
    ],
    [
      "a selection that overflows the parser",
      `{ country(id: "x") ${"{ roles ".repeat(20_000)}{ id }${" }".repeat(20_000)} }`,
      { code: "BAD_REQUEST", hint: /./ },
    ],
    [
      "a filter through nine lists",
      `{ countries(where: ${"{ roles: { some: { process: { roles: { some: { agent: ".repeat(4)}{ roles: { some: {} } }${" } } } } } }".repeat(4)}) { totalCount } }`,
      { code: "FILTER_TOO_DEEP", path: ["countries"], hint: /Split/ },
    ],
  ])("refuses %s with code, path and hint", async (_what, query, expected) => {
    const { status, data, errors } = await ask(query);
    expect(status).toBe(400);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    const [error] = errors ?? [];
    expect(error?.extensions?.["code"]).toBe(expected.code);
    if (expected.code !== "QUERY_TOO_DEEP") {
      expect(error?.path).toEqual("path" in expected ? expected.path : undefined);
    }
    expect(error?.extensions?.["hint"]).toMatch(expected.hint);
    expect(error?.extensions?.["docs"]).toBe(`docs/errors.md#${expected.code.toLowerCase()}`);
    expect(JSON.stringify(errors)).not.toMatch(/select |MATCH |node_modules|\.ts:/);
  });

  it("refuses a cursor of another order or filter", async () => {
    const { data } = await ask(
      `{ countries(orderBy: [{ name: ASC }], first: 1) { pageInfo { endCursor } } }`,
    );
    const cursor = (data as { countries: { pageInfo: { endCursor: string } } }).countries.pageInfo
      .endCursor;
    for (const list of [
      `countries(orderBy: [{ iso3: ASC }], after: "${cursor}")`,
      `countries(orderBy: [{ name: ASC }], where: { former: { eq: true } }, after: "${cursor}")`,
      `cities(orderBy: [{ name: ASC }], after: "${cursor}")`,
    ]) {
      expect((await ask(`{ ${list} { totalCount } }`)).errors?.[0]?.extensions?.["code"]).toBe(
        "BAD_CURSOR",
      );
    }
  });

  it("refuses a cursor that no list can have made", async () => {
    const order = `meetings(orderBy: [{ date: ASC }], first: 1`;
    const { data } = await ask(`{ ${order}) { pageInfo { endCursor } } }`);
    const made = (data as { meetings: { pageInfo: { endCursor: string } } }).meetings.pageInfo;
    const [fingerprint] = JSON.parse(
      Buffer.from(made.endCursor, "base64url").toString(),
    ) as string[];
    for (const day of ["9999999-99-99", "2024-02-30", "-999999999999-01-01", 5]) {
      const place = [fingerprint, day, day, "meeting:x"];
      const cursor = Buffer.from(JSON.stringify(place)).toString("base64url");
      const { errors } = await ask(`{ ${order}, after: "${cursor}") { totalCount } }`);
      expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_CURSOR");
    }
  });

  it("takes ten thousand conditions side by side", async () => {
    const or = Array.from({ length: 10_000 }, (_, i) => ({ iso3: { eq: `A${i}` } }));
    const query = `query ($where: CountryWhere!) { countries(where: $where) { totalCount } }`;
    expect((await ask(query, { where: { or } })).data).toEqual({ countries: { totalCount: 0 } });
  });

  it("is ready while all its readers are busy", async () => {
    const abort = new AbortController();
    const busy = [1, 2, 3, 4].map(() =>
      postOperation(service.url, HEAVY, {}, abort.signal).catch(() => "gone"),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = performance.now();
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(1_000);
    abort.abort();
    await Promise.all(busy);
  });

  it("stops under load with code 0", async () => {
    const other = await startService({ TIME_LIMIT: "60" });
    const busy = [1, 2, 3, 4, 5].map(() => postOperation(other.url, HEAVY).catch(() => "gone"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await other.stop()).toBe(0);
    await Promise.all(busy);
  }, 60_000);

  it("tells nothing of the schema where introspection is off", async () => {
    const other = await startService({ INTROSPECTION: "off", SEED_ON_EMPTY: "" });
    for (const [query, variables] of [
      [`{ proces { id } }`, {}],
      [`{ processRoles(where: { role: { eq: GARANTOR } }) { totalCount } }`, {}],
      [`query ($w: CountryWhere) { countries(where: $w) { totalCount } }`, { w: { nam: 1 } }],
      [`{ __schema { queryType { name } } }`, {}],
    ] as const) {
      const { errors } = await postOperation(other.url, query, variables);
      expect(JSON.stringify(errors)).not.toMatch(
        /Did you mean|GUARANTOR|It has|Allowed are|"name"/,
      );
    }
    expect(await other.stop()).toBe(0);
  });

  it("refuses bodies that are no JSON or too large", async () => {
    const send = (body: string) =>
      fetch(`${service.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
    const broken = await send("{");
    expect([
      broken.status,
      ((await broken.json()) as { errors: { extensions: { code: string } }[] }).errors[0]
        ?.extensions.code,
    ]).toEqual([400, "BAD_REQUEST"]);
    expect(
      (await send(JSON.stringify({ query: "{ __typename }", pad: "x".repeat(2_000_000) }))).status,
    ).toBe(413);
  });

  it("stops a statement that takes too long, and answers the next at once", async () => {
    const { status, errors } = await ask(HEAVY);
    expect([
      status,
      errors?.[0]?.extensions?.["code"],
      errors?.[0]?.extensions?.["retryable"],
    ]).toEqual([503, "TIME_LIMIT", true]);
    await expectQuickAnswers();
  });

  it("stops the statements of clients that have gone away", async () => {
    const abort = new AbortController();
    const gone = [1, 2, 3].map(() =>
      postOperation(service.url, HEAVY, {}, abort.signal).catch(() => "gone"),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    abort.abort();
    expect(await Promise.all(gone)).toEqual(["gone", "gone", "gone"]);
    await expectQuickAnswers();
  });

  /** More questions than there are readers, so that none can still be at work on what was stopped. */
  async function expectQuickAnswers(): Promise<void> {
    const before = performance.now();
    await Promise.all([1, 2, 3].map(() => ask(`{ country(id: "country:FRA") { name } }`)));
    expect(performance.now() - before).toBeLessThan(500);
  }

  it("ends with code 0 when it is told to stop", async () => {
    const other = await startService({ SEED_ON_EMPTY: "" });
    expect(await other.stop()).toBe(0);
  });
});

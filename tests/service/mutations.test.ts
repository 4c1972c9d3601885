import { request } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDragoman } from "../cli/run-dragoman.ts";
import { postOperation } from "./post-operation.ts";
import { startService, type StartedService } from "./start-service.ts";

const MERGE = `mutation ($from: ID!, $into: ID!, $key: String) {
  mergeEntities(from: $from, into: $into, reason: "One and the same", idempotencyKey: $key) { judgementId endedIds recordedAt repeated written removed }
}`;
const TYPES = `{ __schema { mutationType { name } types { name } } }`;

interface Report {
  readonly judgementId: string;
  readonly recordedAt: string;
  readonly repeated: boolean;
}
const reportOf = (answer: { readonly data?: unknown }, field: string): Report =>
  (answer.data as Readonly<Record<string, Report>>)[field] as Report; // The operation asks for these fields.
const codeOf = (answer: Awaited<ReturnType<typeof postOperation>>): unknown =>
  answer.errors?.[0]?.extensions?.["code"];

/** Sends bytes with headers that `fetch` would not. */
function send(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | null,
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  const { hostname, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const method = body === null ? "GET" : "POST";
    request({ hostname, port, path: pathname + search, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.once("end", () => {
        resolve({ status: response.statusCode, text });
      });
    })
      .once("error", reject)
      .end(body ?? undefined);
  });
}

describe("mutations", () => {
  let folder: string;
  let store: string;
  let service: StartedService;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-mutations-"));
    store = join(folder, "store.db");
    expect((await runDragoman(["ingest", "--store", store, "tests/operations/data"])).code).toBe(0);
    service = await startService({ STORE: store });
  }, 120_000);
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    postOperation(service.url, query, variables);
  const [into, from] = ["person:brandt", "person:holm"];

  it("merge two entities, tell the first answer to a repeated key, and part them again", async () => {
    const variables = { from, into, key: "merge-1" };
    const first = reportOf(await ask(MERGE, variables), "mergeEntities");
    expect(first.repeated).toBe(false);
    expect(reportOf(await ask(MERGE, variables), "mergeEntities")).toMatchObject({
      judgementId: first.judgementId,
      recordedAt: first.recordedAt,
      repeated: true,
    });
    const both = await ask(
      `query ($from: ID!, $into: ID!) { a: node(id: $from) { id } b: node(id: $into) { id } }`,
      { from, into },
    );
    expect((both.data as { a: unknown; b: unknown }).a).toEqual((both.data as { b: unknown }).b);
    const undone = await ask(
      `mutation ($id: ID!) { unmergeEntities(id: $id, reason: "Two after all", person: "Ann") { endedIds } }`,
      { id: from },
    );
    expect(undone.data).toEqual({ unmergeEntities: { endedIds: [first.judgementId] } });
    const told = await ask(
      `{ judgements(orderBy: [{ recordedAt: ASC }]) { nodes { decision person reason endedBy } } }`,
    );
    expect(told.data).toEqual({
      judgements: {
        nodes: [
          { decision: "SAME", person: "local", reason: "One and the same", endedBy: "Ann" },
          { decision: "NOT_SAME", person: "Ann", reason: "Two after all", endedBy: null },
        ],
      },
    });
  });

  it("take back and reinstate, accept, reject and prefer, and withdraw", async () => {
    const { data } = await ask(
      `{ documents(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } attributes(first: 1, where: { predicate: { eq: DATE } }) { nodes { id } } }`,
    );
    const found = data as Record<string, { nodes: { id: string }[] }>; // As asked.
    const idOf = (field: string): string => found[field]?.nodes[0]?.id ?? "";
    const steps: readonly (readonly [string, string])[] = [
      ["retractDocument", idOf("documents")],
      ["reinstateDocument", idOf("documents")],
      ["acceptClaim", idOf("claims")],
      ["preferFact", idOf("attributes")],
    ];
    for (const [field, id] of steps) {
      const answer = await ask(
        `mutation ($id: ID!) { ${field}(id: $id, reason: "Because") { judgementId } }`,
        { id },
      );
      expect([field, answer.errors]).toEqual([field, undefined]);
      const { judgementId } = reportOf(answer, field);
      if (field !== "acceptClaim") continue;
      const rejected = await ask(
        `mutation ($id: ID!, $judgement: ID!) { withdrawJudgement(id: $judgement, reason: "No") { endedIds } rejectClaim(id: $id, reason: "No") { repeated } }`,
        { id, judgement: judgementId },
      );
      expect(rejected.data).toEqual({
        withdrawJudgement: { endedIds: [judgementId] },
        rejectClaim: { repeated: false },
      });
    }
  });

  it("read an id with a moment as the id that stands now", async () => {
    const answer = await ask(MERGE, { from: `${into}@2024-08-01T00:00:00.000Z`, into });
    expect(codeOf(answer)).toBe("MERGE_WITH_ITSELF");
  });

  it("are refused by code, with the field's path, and what went before in the operation stays told", async () => {
    const answer = await ask(
      `mutation { a: acceptClaim(id: "claim:0") { repeated } b: rejectClaim(id: "claim:0", reason: "No") { repeated } }`,
    );
    expect(answer).toMatchObject({ status: 200, data: { a: null, b: null } });
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions?.["code"]])).toEqual([
      [["a"], "UNKNOWN_ID"],
      [["b"], "UNKNOWN_ID"],
    ]);
  });

  it("are carried out once where two with one key arrive together", async () => {
    const found = await ask(`{ claims(last: 1) { nodes { id } } }`);
    const id = (found.data as { claims: { nodes: { id: string }[] } }).claims.nodes[0]?.id;
    const operation = `mutation ($id: ID!) { acceptClaim(id: $id, idempotencyKey: "together") { judgementId repeated } }`;
    const answers = await Promise.all([ask(operation, { id }), ask(operation, { id })]);
    const reports = answers.map((answer) => reportOf(answer, "acceptClaim"));
    expect(reports.filter(({ repeated }) => repeated)).toHaveLength(1);
    expect(reports[0]?.judgementId).toBe(reports[1]?.judgementId);
  });

  it("are answered by POST with JSON alone", async () => {
    const before = await ask(`{ judgements { totalCount } }`);
    const text = `mutation { mergeEntities(from: ${JSON.stringify(from)}, into: ${JSON.stringify(into)}, reason: "No") { repeated } }`;
    const byGet = await send(
      `${service.url}/graphql?query=${encodeURIComponent(text)}`,
      { "apollo-require-preflight": "1" },
      null,
    );
    expect(byGet.status).toBe(405);
    const body = JSON.stringify({ query: text });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const simple = await send(`${service.url}/graphql`, { "content-type": type }, body);
      expect([type, simple.status]).toEqual([type, 400]);
    }
    expect(await ask(`{ judgements { totalCount } }`)).toEqual(before);
  });

  it("are refused where a page elsewhere has its name lead to this machine", async () => {
    const body = JSON.stringify({ query: MERGE, variables: { from, into } });
    const headers = { "content-type": "application/json" };
    const refused = await send(
      `${service.url}/graphql`,
      { ...headers, host: "rebound.example:4000" },
      body,
    );
    expect(refused.status).toBe(403);
    expect(refused.text).toContain("FOREIGN_HOST");
    const { port } = new URL(service.url);
    const own = await send(
      `${service.url}/graphql`,
      { ...headers, host: `localhost:${port}` },
      body,
    );
    expect(own.text).not.toContain("FOREIGN_HOST");
  });

  it("exist while the service listens to this machine alone", async () => {
    const { data } = await ask(TYPES);
    const schema = (data as { __schema: { mutationType: unknown } }).__schema;
    expect(schema.mutationType).toEqual({ name: "Mutation" });
    const open = await startService({ HOST: "0.0.0.0", SEED_ON_EMPTY: "" });
    try {
      const answer = await postOperation(open.url.replace("0.0.0.0", "127.0.0.1"), TYPES);
      const hidden = (answer.data as { __schema: { types: { name: string }[] } }).__schema;
      expect(hidden).toMatchObject({ mutationType: null });
      expect(hidden.types.map(({ name }) => name)).not.toContain("ChangeReport");
      expect(hidden.types.map(({ name }) => name)).toContain("Agreement");
      const refused = await postOperation(
        open.url.replace("0.0.0.0", "127.0.0.1"),
        `mutation { acceptClaim(id: "claim:0") { repeated } }`,
      );
      expect(codeOf(refused)).toBe("BAD_REQUEST");
    } finally {
      await open.stop();
    }
  });
});

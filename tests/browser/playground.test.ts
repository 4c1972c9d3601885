import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_OPERATIONS } from "../../playground/example-operations.ts";
import { PLAYGROUND_CSP } from "../../src/server/playground-files.ts";
import { startService, type StartedService } from "../service/start-service.ts";

const CHROMIUM = "/usr/bin/chromium";
const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
// The editor draws only the lines that are in view: so high a window shows every answer whole.
const WINDOW = { width: 1400, height: 6_000 };

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

describe("the playground", { timeout: 30_000 }, () => {
  let service: StartedService;
  let profile: string;
  let context: BrowserContext;
  let page: Page;
  /** What must not happen while the page is used: errors, refused loads, requests to elsewhere. */
  const problems: string[] = [];

  beforeAll(async () => {
    service = await startService();
    profile = await mkdtemp(join(tmpdir(), "dragoman-chromium-"));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: CHROMIUM_FLAGS,
      viewport: WINDOW,
    });
    page = context.pages()[0] ?? (await context.newPage());
    // Chromium reports what the content security policy refuses as console errors.
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
    page.on("websocket", (socket) => problems.push(`web socket: ${socket.url()}`));
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      const isInPage = protocol === "data:" || protocol === "blob:";
      if (!isInPage && origin !== service.url) problems.push(`elsewhere: ${request.url()}`);
    });
  }, 180_000);

  afterEach(() => {
    expect(problems.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await context?.close();
    if (profile) await rm(profile, { recursive: true, force: true });
    await service?.stop();
  });

  /** Presses the run button; gives what was asked and the service's answer. */
  async function run(): Promise<{ operationName: unknown; answer: Answer }> {
    const isOperation = (body: string | null): boolean =>
      body !== null && !body.includes("IntrospectionQuery");
    const [response] = await Promise.all([
      page.waitForResponse((r) => isOperation(r.request().postData())),
      page.getByRole("button", { name: "Execute query" }).click(),
    ]);
    return {
      operationName: response.request().postDataJSON().operationName,
      answer: await response.json(),
    };
  }

  /** The text of a pane; the editor writes spaces as no-break spaces, so that they are kept. */
  async function textOf(pane: "query-editor" | "response"): Promise<string> {
    const text = await page.locator(`.graphiql-${pane} .view-lines`).innerText();
    return text.replaceAll("\u00a0", " ");
  }

  it("opens with a tab per example under its content security policy", async () => {
    const response = await page.goto(`${service.url}/`);
    expect(response?.headers()["content-security-policy"]).toBe(PLAYGROUND_CSP);
    await expect.poll(() => page.title()).toBe("Dragoman playground");
    const tabs = page.locator(".graphiql-tab-button");
    await expect.poll(() => tabs.count(), { timeout: 15_000 }).toBe(EXAMPLE_OPERATIONS.length);
    await expect
      .poll(() => textOf("query-editor"), { timeout: 15_000 })
      .toContain("# Which states act as guarantors in the Syrian talks?");
  });

  it("checks operations in a worker of its own", async () => {
    const urls = (): string[] => page.workers().map((worker) => worker.url());
    await expect
      .poll(urls, { timeout: 15_000 })
      .toContainEqual(expect.stringContaining("graphql.worker"));
  });

  it("answers the first example with Russia, Iran and Turkey", async () => {
    const { operationName, answer } = await run();
    expect(operationName).toBe("Guarantors");
    expect(answer.errors).toBeUndefined();
    for (const state of ["Russia", "Iran", "Turkey"]) {
      await expect.poll(() => textOf("response")).toContain(`"name": "${state}"`);
    }
  });

  const others = EXAMPLE_OPERATIONS.slice(1).map(({ operation }, i) => ({
    name: /^query (\w+)/m.exec(operation)?.[1],
    position: i + 1,
  }));

  it.each(others)("answers the example $name without errors", async ({ name, position }) => {
    await page.locator(".graphiql-tab-button").nth(position).click();
    // GraphiQL notices a tenth of a second later that the operation has another name, and keeps
    // the new text at that moment.
    await expect
      .poll(() => page.evaluate<string>(`localStorage.getItem("graphiql:query")`))
      .toContain(`query ${name}`);
    const { operationName, answer } = await run();
    expect(operationName).toBe(name);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toBeTruthy();
  });
});

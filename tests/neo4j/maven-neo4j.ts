import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const DEFAULT_VERSION = "5.26.30";
const RESOLVE_TIME_MS = 600_000;
const START_TIME_MS = 120_000;
const STOP_TIME_MS = 20_000;
const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const CACHE = fileURLToPath(new URL("../../.cache/neo4j/", import.meta.url));

interface MavenOptions {
  readonly password?: string;
  readonly heap?: string;
}

interface MavenNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  stop(): Promise<void>;
}

interface Java {
  readonly command: string;
  readonly major: number;
}

interface Release {
  readonly version: string;
  readonly mainClass: string;
  readonly isCalendar: boolean;
}

interface Installation {
  readonly java: Java;
  readonly release: Release;
  readonly classPath: string;
  readonly home: string;
}

/**
 * Starts a Neo4j Community server from Maven artefacts on a free loopback port, in a home folder of its own.
 *
 * Needs `mvn` and `java` (17, or 21 for a calendar version) and, the first time, Maven's repository. The version
 * is `NEO4J_TEST_VERSION`, else 5.26 LTS. The folder and the process go with `stop()` or with this process.
 */
export async function startMavenNeo4j(options: MavenOptions): Promise<MavenNeo4j> {
  const release = chooseRelease(process.env["NEO4J_TEST_VERSION"] ?? DEFAULT_VERSION);
  const java = await findJava(release);
  const classPath = await resolveClassPath(release.version);
  const port = await findFreePort();
  const home = await createHome(printConfig(port, options));
  const installation: Installation = { java, release, classPath, home };
  try {
    if (options.password) await setInitialPassword(installation, options.password);
    const stop = await launchServer(installation, options.heap);
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: "neo4j",
      password: options.password ?? "",
      database: "neo4j",
      stop,
    };
  } catch (error) {
    await removeHome(home);
    throw error;
  }
}

function chooseRelease(version: string): Release {
  const isCalendar = Number.parseInt(version, 10) >= 2025;
  const mainClass = isCalendar
    ? "org.neo4j.server.Neo4jCommunity"
    : "org.neo4j.server.CommunityEntryPoint";
  return { version, mainClass, isCalendar };
}

async function findJava({ version, isCalendar }: Release): Promise<Java> {
  const javaHome = process.env["JAVA_HOME"];
  const command = javaHome ? join(javaHome, "bin", "java") : "java";
  const { stderr } = await runTool(command, ["-version"]);
  const major = Number(/version "(\d+)/.exec(stderr)?.[1] ?? Number.NaN);
  const least = isCalendar ? 21 : 17;
  if (major >= least) return { command, major };
  throw new Error(`Neo4j ${version} needs Java ${least} or newer; "java -version" says ${major}.`);
}

/** Asks Maven once per version and remembers the answer; forgets it when a jar has gone from Maven's repository. */
async function resolveClassPath(version: string): Promise<string> {
  const file = join(CACHE, `${version}.classpath`);
  if (existsSync(file)) {
    const cached = await readFile(file, "utf8");
    if (cached.split(delimiter).every((jar) => existsSync(jar))) return cached;
  }
  await mkdir(CACHE, { recursive: true });
  // Written beside and renamed, so that two runs at once never read half a path.
  const draft = `${file}.${process.pid}`;
  await runTool("mvn", mavenArguments(version, draft), { timeout: RESOLVE_TIME_MS });
  await rename(draft, file);
  return readFile(file, "utf8");
}

function mavenArguments(version: string, outputFile: string): readonly string[] {
  return [
    "-q",
    "-B",
    "-f",
    POM,
    `-Ddragoman.neo4j.version=${version}`,
    `-Dmdep.outputFile=${outputFile}`,
    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
  ];
}

/** The port is free when asked; Neo4j takes it a few seconds later. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      server.close(() => (port ? resolve(port) : reject(new Error("No free port was found."))));
    });
  });
}

function printConfig(port: number, { password, heap }: MavenOptions): string {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.bolt.tls_level": "DISABLED",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.pagecache.size": heap ? "1g" : "256m",
    "server.config.strict_validation.enabled": "true",
    "dbms.security.auth_enabled": password ? "true" : "false",
    "dbms.usage_report.enabled": "false",
    "db.logs.query.enabled": "OFF",
    // Without these two an empty home takes half a gigabyte.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.retention_policy": "1 files",
    // Without these two the server takes ten seconds to end.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
    "internal.server.bolt.connection_shutdown_wait_time": "1s",
  };
  return Object.entries(settings)
    .map(([name, setting]) => `${name}=${setting}\n`)
    .join("");
}

async function createHome(config: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "dragoman-neo4j-"));
  for (const folder of ["conf", "data", "logs", "import", "plugins", "run"]) {
    await mkdir(join(home, folder));
  }
  await writeFile(join(home, "conf", "neo4j.conf"), config);
  return home;
}

async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}

function homeVariables(home: string): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
}

async function setInitialPassword(installation: Installation, password: string): Promise<void> {
  const { java, classPath, home } = installation;
  const command = ["dbms", "set-initial-password", password];
  await runTool(java.command, ["-cp", classPath, "org.neo4j.cli.AdminTool", ...command], {
    env: homeVariables(home),
  });
}

/** Starts the server, waits until it says so, and returns what stops it. */
async function launchServer(
  installation: Installation,
  heap?: string,
): Promise<() => Promise<void>> {
  const { java, home } = installation;
  const child = spawn(java.command, serverArguments(installation, heap), {
    env: homeVariables(home),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const endAtOnce = () => {
    child.kill("SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", endAtOnce);
  const stop = async () => {
    await endProcess(child, ended);
    process.off("exit", endAtOnce);
    await removeHome(home);
  };
  try {
    await waitUntilStarted(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function serverArguments(installation: Installation, heap?: string): readonly string[] {
  const { java, release, classPath, home } = installation;
  return [
    ...memoryArguments(heap),
    ...moduleArguments(java, release),
    "-Dlog4j2.disable.jmx=true",
    "-cp",
    classPath,
    release.mainClass,
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    // Without it nothing is printed, and nobody learns when the server is there.
    "--console-mode",
  ];
}

function memoryArguments(heap: string | undefined): readonly string[] {
  if (heap) return [`-Xms${heap}`, `-Xmx${heap}`, "-XX:+UseG1GC"];
  return ["-Xms256m", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
}

function moduleArguments(java: Java, { isCalendar }: Release): readonly string[] {
  const opened = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  const opens = opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  if (!isCalendar) return opens;
  const calendar = ["--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector"];
  // Java knows this option from 23 on and refuses to start with one it does not know.
  const unsafe = java.major >= 23 ? ["--sun-misc-unsafe-memory-access=allow"] : [];
  return [...opens, ...calendar, ...unsafe];
}

async function waitUntilStarted(child: ChildProcess): Promise<void> {
  let output = "";
  let timer: NodeJS.Timeout | undefined;
  const started = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      // Both streams are read to the end, or the server would stop at a full pipe; only a tail is kept.
      output = (output + chunk.toString("utf8")).slice(-2_000);
      if (/Started\.\s*$/m.test(output)) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    const fail = (what: string) => reject(new Error(`${what} Its last words:\n${output.trim()}`));
    child.once("error", (error) => fail(`Java could not be started: ${error.message}.`));
    child.once("close", (code) => fail(`Neo4j ended with exit code ${code}.`));
    timer = setTimeout(() => fail("Neo4j did not start in time."), START_TIME_MS);
  });
  try {
    await started;
  } finally {
    clearTimeout(timer);
  }
}

async function endProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.pid === undefined) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIME_MS);
  await ended;
  clearTimeout(timer);
}

interface ToolOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly timeout?: number;
}

/** Runs a command to its end; the error of one that fails carries what it printed. */
async function runTool(command: string, args: readonly string[], options: ToolOptions = {}) {
  try {
    return await promisify(execFile)(command, args, { maxBuffer: 2 ** 24, ...options });
  } catch (error) {
    // What `execFile` rejects with carries the output, but has no type that says so.
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    const printed = `${stdout}${stderr}`.trim().slice(-2_000);
    throw new Error(`"${command}" failed: ${printed || String(error)}`, { cause: error });
  }
}

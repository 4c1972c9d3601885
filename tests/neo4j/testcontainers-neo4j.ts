const PROBE_TIME_MS = 2_500;
const CONTAINER_PASSWORD = "dragoman-tests";

interface ContainerOptions {
  readonly password?: string;
  readonly heap?: string;
}

interface ContainerNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community in a container, with a password in any case; rejects within three seconds where no
 * container engine answers.
 */
export async function startNeo4jContainer(options: ContainerOptions): Promise<ContainerNeo4j> {
  await probeEngine();
  // Imported here because both packages are slow to load and most runs do not need them.
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const password = options.password ?? CONTAINER_PASSWORD;
  const container = await new Neo4jContainer(imageName())
    .withPassword(password)
    .withEnvironment(heapSettings(options.heap))
    .start();
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password,
    database: "neo4j",
    stop: once(async () => {
      await container.stop();
    }),
  };
}

async function probeEngine(): Promise<void> {
  const { getContainerRuntimeClient } = await import("testcontainers");
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const message = `No container engine answered within ${PROBE_TIME_MS} ms.`;
    timer = setTimeout(() => reject(new Error(message)), PROBE_TIME_MS);
  });
  try {
    await Promise.race([getContainerRuntimeClient(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function imageName(): string {
  return `neo4j:${process.env["NEO4J_TEST_VERSION"] ?? "5.26"}-community`;
}

function heapSettings(heap: string | undefined): Record<string, string> {
  const usage = { NEO4J_dbms_usage__report_enabled: "false" };
  if (!heap) return usage;
  return {
    ...usage,
    NEO4J_server_memory_heap_initial__size: heap,
    NEO4J_server_memory_heap_max__size: heap,
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { EXAMPLE_OPERATIONS } from "./example-operations.ts";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

// What does not change is made once, outside of any render: GraphiQL compares these by identity.
const tabs = EXAMPLE_OPERATIONS.map(({ operation, variables }) => ({
  query: operation,
  variables: variables ? JSON.stringify(variables, null, 2) : null,
}));

const container = document.getElementById("playground");
if (!container) throw new Error("index.html has no element with the id `playground`.");

createRoot(container).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>
      <h1 className="title">Dragoman playground</h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);

/** A question that the playground opens with, one tab each; the tab has the operation's name. */
export interface ExampleOperation {
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The examples in the order of their tabs. The first comment of each asks its question in English. */
export const EXAMPLE_OPERATIONS: readonly ExampleOperation[] = [
  {
    operation: `# Which states act as guarantors in the Syrian talks?
# Each answer comes with the words that say so.
query Guarantors {
  processes(
    where: { name: { matches: "Syrian talks" } }
    first: 5
  ) {
    nodes {
      name
      roles(
        where: {
          role: { eq: GUARANTOR }
          agent: { kind: { eq: COUNTRY } }
        }
        orderBy: [{ agentName: ASC }]
      ) {
        totalCount
        nodes {
          role
          agent {
            id
            name
          }
          claims(first: 3) {
            nodes {
              evidence {
                exact
              }
              document {
                title
                publisher {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    operation: `# Who are the parties to the Syrian talks?
# Another process? Change \`text\` under "Variables".
query Parties($text: String!) {
  processes(
    where: { name: { matches: $text } }
    first: 5
  ) {
    nodes {
      name
      roles(
        where: { role: { eq: PARTY } }
        orderBy: [{ agentName: ASC }]
      ) {
        totalCount
        nodes {
          agent {
            __typename
            id
            name
            ... on Organisation {
              organisationKind
            }
            ... on Group {
              definition
            }
          }
          roleText
          claimCount
        }
      }
    }
  }
}
`,
    variables: { text: "Syrian talks" },
  },
  {
    operation: `# Who mediates or facilitates what, and on whose behalf?
query Mediators {
  processRoles(
    where: {
      role: { in: [MEDIATOR, CO_MEDIATOR, FACILITATOR] }
    }
    orderBy: [{ agentName: ASC }]
    first: 50
  ) {
    totalCount
    nodes {
      agent {
        name
      }
      role
      roleText
      process {
        name
      }
      agreement {
        name
      }
      onBehalfOf {
        name
      }
      valid {
        edtf
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  },
  {
    operation: `# Which meetings were the latest, where, and who was there?
# No date is guessed: meetings without one stand apart.
query LatestMeetings {
  latest: meetings(
    where: { date: { isResolved: true } }
    orderBy: [{ date: DESC }]
    first: 5
  ) {
    totalCount
    nodes {
      ...PlaceAndPeople
    }
  }
  undated: meetings(
    where: { date: { isResolved: false } }
    first: 5
  ) {
    totalCount
    nodes {
      ...PlaceAndPeople
    }
  }
}

fragment PlaceAndPeople on Meeting {
  name
  meetingKind
  date {
    edtf
    text
  }
  duration {
    iso
  }
  locations {
    nodes {
      place {
        name
      }
    }
  }
  participations(orderBy: [{ agentName: ASC }]) {
    nodes {
      agent {
        name
      }
      role
    }
  }
}
`,
  },
  {
    operation: `# What was said, by whom, and who reported it?
query WhatWasSaid {
  statements(orderBy: [{ validFrom: DESC }], first: 10) {
    totalCount
    nodes {
      speaker {
        name
      }
      statementKind
      text
      addressees {
        nodes {
          name
        }
      }
      reporters {
        nodes {
          name
        }
      }
      madeAt {
        name
      }
      claims(first: 1) {
        nodes {
          evidence {
            exact
          }
          document {
            title
          }
        }
      }
    }
  }
}
`,
  },
  {
    operation: `# Who led which state or government, from when to when?
# A bound that no source gives is UNKNOWN.
query Leaders {
  tenures(
    where: {
      office: {
        function: {
          in: [HEAD_OF_STATE, HEAD_OF_GOVERNMENT]
        }
      }
    }
    orderBy: [{ validFrom: ASC }, { holderName: ASC }]
    first: 50
  ) {
    totalCount
    nodes {
      holder {
        name
      }
      office {
        name
        of {
          name
        }
      }
      valid {
        from {
          kind
          edtf
        }
        to {
          kind
          edtf
        }
      }
    }
  }
}
`,
  },
  {
    operation: `# What are Wikidata's Q7747 and Q858 called, in any script?
query NamesInEveryScript {
  entitiesByExternalId(
    scheme: "wikidata"
    ids: ["Q7747", "Q858"]
  ) {
    key
    entity {
      __typename
      id
      name
      names(first: 50) {
        totalCount
        nodes {
          text
          language
          script
          nameKind
        }
      }
      externalIds {
        scheme
        value
      }
    }
  }
}
`,
  },
  {
    operation: `# How many documents mention Syria? The newest first.
# The next page: add \`after\` under "Variables".
query Documents($entity: ID!, $after: Cursor) {
  documents(
    where: {
      mentions: {
        some: { resolvedTo: { id: { eq: $entity } } }
      }
    }
    orderBy: [{ publishedAt: DESC }]
    first: 10
    after: $after
  ) {
    totalCount
    nodes {
      title
      publisher {
        name
      }
      publishedAt {
        edtf
      }
      claims {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: { entity: "country:SYR" },
  },
];

import type { Db } from 'mongodb';

/** One server among those that are compared. */
export interface Contestant {
  readonly name: string;
  /** Starts it on a free loopback port over the store. Returns the address to POST to. */
  start(db: Db, uri: string): Promise<string>;
  readonly body: { readonly query: string; readonly variables?: Record<string, unknown> };
  /** The meetings in its answer, in the form that all have to agree on. */
  meetingsOf(data: Record<string, unknown>): unknown;
}

export const FIRST = 20;

/** What is asked of a meeting, in the same words of every contestant that lets its schema be chosen. */
export const MEETING_FIELDS = `
  id slug name kind status
  date { edtf earliest latest precision original }
  participants {
    role capacityText
    person { id slug name }
    tenure {
      id firstCited lastCited endState how
      post { id slug label organisation { id slug name kind } }
    }
  }`;

/** Meetings that were held, for those have participants in worlds of all sizes. */
export const NESTED_QUERY = `query Nested($first: Int!) {
  meetings(first: $first, filter: { status: { eq: HELD } }, orderBy: { field: DATE, direction: DESC }) {
    nodes { ${MEETING_FIELDS} }
  }
}`;

export const nested = {
  body: { query: NESTED_QUERY, variables: { first: FIRST } },
  meetingsOf: (data: Record<string, unknown>) => (data.meetings as { nodes: unknown }).nodes,
};

import type { Ask } from './examples';

/** Asks the service at `url`. @throws what it answers when it has no data. */
export function askAt(url: string): Ask {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Record<string, unknown> | null;
      errors?: unknown;
    };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
}

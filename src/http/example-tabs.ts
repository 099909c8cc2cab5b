import type { Example } from './examples';

/** A tab as GraphiQL keeps it in the browser's storage. */
export interface StoredTab {
  id: string;
  title: string;
  query: string | null;
  variables: string | null;
  headers: string | null;
  operationName: string | null;
  response: string | null;
}

/** GraphiQL's open tabs, as it keeps them between visits. */
export interface TabState {
  tabs: StoredTab[];
  activeTabIndex: number;
}

/**
 * Puts the examples before the tabs of earlier visits. An example that the reader changed stays, as a
 * tab of the reader's own, behind a fresh copy of the example; one that the service has since reworded
 * is replaced.
 *
 * This function is sent to the browser as text (`ide-script.ts`): it may use nothing from outside itself.
 * @param stored what the browser's storage held: JSON, or null at a first visit.
 * @param shipped queries of the examples put there at the last visit.
 * @param wanted name of the example to open; null or unknown: the tab that was open last, else the first.
 */
export function exampleTabs(
  stored: string | null,
  shipped: readonly string[],
  examples: readonly Example[],
  wanted: string | null,
): TabState {
  const isText = (value: unknown): boolean => value === null || typeof value === 'string';
  const isTab = (tab: Partial<StoredTab> | null): boolean =>
    tab !== null &&
    typeof tab === 'object' &&
    typeof tab.id === 'string' &&
    typeof tab.title === 'string' &&
    [tab.query, tab.variables, tab.headers, tab.operationName, tab.response].every(isText);
  let before: Partial<TabState> = {};
  try {
    before = (JSON.parse(stored ?? '{}') ?? {}) as Partial<TabState>;
  } catch {
    // Unreadable storage is an empty one: GraphiQL, too, starts anew from it.
  }
  const old = (Array.isArray(before.tabs) ? before.tabs : []).filter(isTab);
  const known = new Set([...shipped, ...examples.map((example) => example.query)]);
  const own = old.filter((tab) => (tab.query ?? '').trim() !== '' && !known.has(tab.query ?? ''));
  const tabs = examples.map((example): StoredTab => {
    const title = /^(?!#).*\bquery\s+(\w+)/m.exec(example.query)?.[1] ?? example.name;
    return {
      id: `example-${example.name}`,
      title,
      query: example.query,
      variables: null,
      headers: null,
      operationName: title,
      response: null,
    };
  });
  const all = [...tabs, ...own];
  const last = old[before.activeTabIndex ?? -1]?.query;
  const open = examples.findIndex((example) => example.name === wanted);
  const active = open >= 0 ? open : all.findIndex((tab) => tab.query === last);
  return { tabs: all, activeTabIndex: Math.max(active, 0) };
}

import { exampleTabs } from './example-tabs';
import type { Example } from './examples';

/**
 * The script that runs before GraphiQL starts. GraphiQL opens what the browser's storage holds and heeds
 * its `defaultTabs` at a first visit only; so the examples are put into that storage, under its keys.
 * `?example=NAME` opens one of them and leaves the address; `?query=` (GraphiQL's own) wins over it.
 * The open tab is brought into view, as a dozen of them are wider than most windows.
 */
export function ideScript(examples: readonly Example[]): string {
  return `(() => {
const exampleTabs = ${exampleTabs.toString()};
const examples = ${inScript(examples)};
const address = new URL(location.href);
const wanted = address.searchParams.has('query') ? null : address.searchParams.get('example');
if (address.searchParams.has('example')) {
  address.searchParams.delete('example');
  history.replaceState({}, '', address);
}
try {
  const shipped = JSON.parse(localStorage.getItem('chancery:examples') ?? '[]');
  const state = exampleTabs(localStorage.getItem('graphiql:tabState'), shipped, examples, wanted);
  localStorage.setItem('chancery:examples', JSON.stringify(examples.map((e) => e.query)));
  localStorage.setItem('graphiql:tabState', JSON.stringify(state));
  const open = state.tabs[state.activeTabIndex];
  for (const key of ['query', 'variables', 'headers']) {
    if (open[key]) localStorage.setItem('graphiql:' + key, open[key]);
    else localStorage.removeItem('graphiql:' + key);
  }
} catch (error) {
  console.warn('The browser keeps no tabs for this page.', error);
}
new MutationObserver((_changes, observer) => {
  const tab = document.querySelector('.graphiql-tab-active');
  if (!tab) return;
  observer.disconnect();
  tab.scrollIntoView({ block: 'nearest', inline: 'center' });
}).observe(document.getElementById('root'), { childList: true, subtree: true });
})();`;
}

/** JSON that can stand inside a script element: nothing in it can end the element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

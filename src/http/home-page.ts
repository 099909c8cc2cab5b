import { escapeHtml } from './escape-html';
import type { Example } from './examples';
import { FAVICON } from './favicon';
import { HOME_STYLE } from './home-style';
import { contentSecurityPolicy, inlineSource } from './security-headers';

/** Allows the page's one style element and its favicon: no script, no other host. */
export const HOME_POLICY = contentSecurityPolicy({
  'style-src': [inlineSource(HOME_STYLE)],
  'img-src': ["'self'"],
});

/**
 * The page at `/`: what Chancery answers, the two doors to its API, and the questions to start from.
 * Its links are relative, so that it also works behind a proxy under a path.
 * @param address how the reader reached this service, e.g. `http://localhost:4000`, for the command shown.
 */
export function homePage(examples: readonly Example[], address: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chancery: who met whom, and which sentence says so</title>
<meta name="description" content="A GraphQL service over cited diplomatic news.">
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<style>${HOME_STYLE}</style>
</head>
<body>
<main>
<h1>${FAVICON}Chancery</h1>
<p class="lede">Who met whom, in which post and for which body, where, when, about what and with what
result, and <em>which sentence of which article says so</em>.</p>
<ul class="doors">
<li><a class="first" href="ide"><strong>Offline IDE</strong>
<span>GraphiQL from this machine, with every question below as a tab.</span></a></li>
<li><a href="graphql"><strong>Apollo Sandbox</strong>
<span>The API itself. In a browser it opens Apollo’s Sandbox, which loads from the internet.</span></a></li>
</ul>
<h2>Questions to start from</h2>
<p>Each opens in the offline IDE; its ▶ button runs it.</p>
<ol class="questions">
${examples.map(questionLink).join('\n')}
</ol>
<h2>How to read an answer</h2>
<dl>
<dt>Evidence</dt>
<dd>Every fact carries the article, the sentence and the quote that says it.</dd>
<dt>Statements</dt>
<dd>What a person said is that person’s claim. It is never served as a fact.</dd>
<dt>The unsaid</dt>
<dd>What no source states stays empty. A date may be a range: <code>../2021-07-16</code> is “on or before
16 July 2021”.</dd>
<dt>In post</dt>
<dd>Whether someone held a post on a day is <code>DEFINITE</code>, <code>POSSIBLE</code> or
<code>NO</code>, with the reason in words.</dd>
</dl>
<h2>From a terminal</h2>
<pre tabindex="0" role="region" aria-label="A command that asks who met whom"><code>${escapeHtml(command(address))}</code></pre>
</main>
<footer><a href="health">health</a> · <a href="ready">ready</a></footer>
</body>
</html>
`;
}

function questionLink({ name, question }: Example): string {
  return `<li><a href="ide?example=${encodeURIComponent(name)}">${escapeHtml(question)}</a></li>`;
}

/** One query that shows the shape of an answer, as a reader can paste it into a shell. */
function command(address: string): string {
  return `curl ${address}/graphql \\
  -H 'content-type: application/json' -d '{
    "query": "{ meetings { nodes { participants { party { name } } } } }"
  }'`;
}

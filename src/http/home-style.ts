/** The home page's look: system fonts only, light and dark as the reader's system says. */
export const HOME_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf7f1; --sheet: #ffffff; --ink: #211d1a; --soft: #5f574f; --rule: #e2d9ca;
  --seal: #7a1f2b; --door: #7a1f2b; --mark: #f6e7c3;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171412; --sheet: #201c19; --ink: #efe8dd; --soft: #b3a899; --rule: #3a332d;
    --seal: #e8a0a0; --door: #6d2230; --mark: #4d3f1c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 var(--sans); -webkit-text-size-adjust: 100%;
}
main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: clamp(2rem, 8vw, 4.5rem); }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { display: flex; align-items: center; gap: .8rem; margin: 0; font-size: clamp(2.2rem, 7vw, 3rem); }
h1 svg { width: 1em; height: 1em; flex: none; }
h2 { margin: 3rem 0 .75rem; font-size: 1.4rem; }
p { margin: .75rem 0; }
.lede { margin: 1.25rem 0 2rem; font: 1.35rem/1.5 var(--serif); text-wrap: pretty; }
.lede em { font-style: normal; box-shadow: inset 0 -.42em var(--mark); }
a { color: var(--seal); text-underline-offset: .2em; text-decoration-thickness: .06em; }
a:focus-visible { outline: 3px solid var(--seal); outline-offset: 3px; border-radius: .25rem; }
.doors { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
.doors a {
  display: block; height: 100%; padding: 1rem 1.2rem; border: 1px solid var(--rule); border-radius: .6rem;
  background: var(--sheet); color: var(--ink); text-decoration: none;
}
.doors strong { display: block; color: var(--seal); font: 600 1.15rem/1.4 var(--serif); }
.doors span { color: var(--soft); font-size: .95rem; }
.doors .first { border-color: var(--door); background: var(--door); color: #fff; }
.doors .first strong, .doors .first span { color: inherit; }
.doors a:hover { border-color: var(--seal); }
.questions { margin: 0; padding: 0; list-style: none; counter-reset: question; border-top: 1px solid var(--rule); }
.questions li { border-bottom: 1px solid var(--rule); counter-increment: question; }
.questions a {
  display: grid; grid-template-columns: 2.2rem 1fr auto; align-items: baseline;
  padding: .6rem .25rem; color: var(--ink); text-decoration: none;
}
.questions a::before { content: counter(question); color: var(--soft); font: 1rem var(--serif); }
.questions a::after { content: "\\2192"; color: var(--seal); opacity: 0; }
.questions a:hover, .questions a:focus-visible { background: var(--sheet); color: var(--seal); }
.questions a:hover::after, .questions a:focus-visible::after { opacity: 1; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .5rem 1.25rem; margin: 0; }
dt { font-family: var(--serif); font-weight: 600; }
dd { margin: 0; color: var(--soft); }
code { font: .92em var(--mono); }
pre {
  margin: .75rem 0; padding: 1rem 1.2rem; overflow-x: auto; border: 1px solid var(--rule);
  border-radius: .6rem; background: var(--sheet); line-height: 1.5;
}
footer { margin-top: 3.5rem; padding-top: 1rem; padding-bottom: 2.5rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .75rem; } }
`;

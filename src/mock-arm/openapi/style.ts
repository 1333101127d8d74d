import { Html } from './html.ts';

/** How the pages look: large enough for the last row of a class room, in light and in dark. */
export const style = new Html(`
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #fff; --tint: #f4f6f8; --line: #d5dbe1; --accent: #0b5cad;
  --get: #0b5cad; --put: #8a5a00; --patch: #6b4bb5; --post: #1a7f4b; --delete: #b3261e; --head: #59636e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ecf0; --soft: #a3adb8; --paper: #14181d; --tint: #1d232a; --line: #36404b; --accent: #7db8f5;
    --get: #7db8f5; --put: #e6b450; --patch: #c1a6ff; --post: #6fd39c; --delete: #ff8a80; --head: #a3adb8; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 18px/1.5 system-ui, sans-serif; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
code, .path { font: 0.92em/1.4 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; } h2 { font-size: 1.5rem; margin: 3rem 0 .25rem; } h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
p { margin: .4rem 0; max-width: 75ch; } .soft, p.lead { color: var(--soft); } p.lead { font-size: 1.15rem; }
.frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); min-height: 100vh; }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1.5rem 1.25rem; background: var(--tint); border-right: 1px solid var(--line); font-size: .95rem; }
nav ul { list-style: none; margin: .5rem 0 1.5rem; padding: 0; } nav li { display: flex; justify-content: space-between; gap: .5rem; padding: .12rem 0; }
main { padding: 2rem clamp(1rem, 4vw, 3.5rem) 6rem; max-width: 90rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.25rem; margin: 2rem 0; }
.card { display: block; padding: 1.5rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--tint); }
.card h2 { margin: 0 0 .5rem; } .number { font-size: 2.2rem; font-weight: 650; line-height: 1.2; }
details.operation { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; scroll-margin-top: 1rem; }
details.operation > summary { display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) auto; gap: .75rem; align-items: baseline; padding: .6rem .9rem; cursor: pointer; list-style: none; }
details.operation > summary::-webkit-details-marker { display: none; }
details.operation[open] > summary { background: var(--tint); border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; }
summary .what { grid-column: 2 / 4; color: var(--soft); } .inside { padding: .5rem .9rem 1rem; }
.method { font-weight: 700; font-size: .9rem; letter-spacing: .02em; } .path b { font-weight: 650; color: var(--accent); }
.GET { color: var(--get); } .PUT { color: var(--put); } .PATCH { color: var(--patch); } .POST { color: var(--post); } .DELETE { color: var(--delete); } .HEAD { color: var(--head); }
.mark { display: inline-block; padding: 0 .5em; border: 1px solid currentColor; border-radius: 1em; font-size: .78em; line-height: 1.5; white-space: nowrap; color: var(--soft); }
.mark.documented { color: var(--post); } .mark.recorded { color: var(--get); } .mark.inferred { color: var(--patch); } .mark.synthetic { color: var(--put); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); } th { font-weight: 600; color: var(--soft); }
td p { margin: 0; } td:first-child { white-space: nowrap; }
.schema { scroll-margin-top: 1rem; margin: 0 0 2rem; } .schema:target > h3 { background: var(--tint); outline: .4rem solid var(--tint); }
pre { overflow: auto; padding: .75rem 1rem; background: var(--tint); border-radius: .5rem; font-size: .85rem; }
@media (max-width: 60rem) { .frame { display: block; } nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); } td:first-child { white-space: normal; } }
@media print { nav { display: none; } .frame { display: block; } body { font-size: 11pt; } }
`);

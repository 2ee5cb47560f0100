/** The report's style sheet: light and dark, phone and desktop. Label and outcome colours differ for the colour-blind too (Okabe & Ito 2008). */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#fff, #16181c); --ink: light-dark(#1b1f24, #e4e7eb); --faint: light-dark(#5b6470, #9aa4b1);
  --rule: light-dark(#dde1e6, #343a43); --panel: light-dark(#f6f7f9, #1e2127); --accent: light-dark(#0b62a8, #6bb3f0);
  --good: light-dark(#3b82b8, #4a90c4); --warn: light-dark(#e3a008, #d79a1c); --bad: light-dark(#c2410c, #e0622f);
  --mark: light-dark(#ffe58a, #6b5200);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.3rem; margin: 3rem 0 .25rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 2rem 0 .75rem; } h4 { font-size: 1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; } a { color: var(--accent); } code { overflow-wrap: anywhere; }
.faint, .note, .legend { color: var(--faint); font-size: .875rem; font-weight: normal; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .5rem; margin: 0; }
.figures div { background: var(--panel); border-radius: .5rem; padding: .5rem .75rem; }
.figures .wide { grid-column: span 2; }
dt { color: var(--faint); font-size: .8125rem; } dd { margin: 0; font-size: 1.125rem; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr)); gap: 1rem; margin-top: 1rem; }
figure { margin: 0; padding: .75rem; background: var(--panel); border-radius: .5rem; min-width: 0; }
figcaption { font-weight: 600; font-size: .9375rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--faint); font-size: 11px; } .end { text-anchor: end; } .middle { text-anchor: middle; }
.grid { stroke: var(--rule); } .reference { fill: none; stroke: var(--faint); stroke-dasharray: 3 4; }
.curve { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; } .dot { fill: var(--bad); stroke: var(--panel); stroke-width: 1.5; }
.bar { fill: var(--faint); opacity: .3; }
rect.clean, rect.approve, rect.passed { fill: var(--good); } rect.hold { fill: var(--warn); } rect.positive, rect.reject, rect.flagged { fill: var(--bad); }
.key { display: inline-block; width: .75em; height: .75em; border-radius: .15em; margin-left: .5em; } .key:first-child { margin-left: 0; }
.key.clean, .key.approve, .key.passed { background: var(--good); } .key.hold { background: var(--warn); } .key.positive, .key.reject, .key.flagged { background: var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th { text-align: left; font-size: .8125rem; font-weight: 600; color: var(--faint); }
th, td { padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td:last-child, th:last-child { padding-right: 0; }
.groups td { vertical-align: middle; overflow-wrap: anywhere; } .groups .outcomes { width: 45%; min-width: 6rem; }
.stack { height: .875rem; border-radius: .2rem; }
.mistakes td:nth-child(1) { width: 16%; } .mistakes td:nth-child(2) { width: 7.5rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 14em; overflow: auto; } .author { color: var(--faint); overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-radius: .15em; }
.mistakes ul { margin: 0; padding-left: 1.1em; }
.tag { border: 1px solid currentColor; border-radius: 1em; padding: 0 .5em; font-size: .8125rem; }
.tag.hold { color: light-dark(#8a5a00, var(--warn)); } .tag.reject { color: var(--bad); } .tag.approve { color: var(--accent); }
@media (min-width: 58rem) { svg text { font-size: 9px; } }
@media (max-width: 40rem) {
  .mistakes thead { display: none; } .mistakes tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  .mistakes td, .mistakes td:nth-child(n) { display: block; width: auto; border: 0; padding: .15rem 0; }
  th, td { padding-right: .6rem; } .groups thead { display: none; }
  .groups tr { display: grid; grid-template: 'name name right' 'bar label rows' / 1fr 4rem 2.5rem; column-gap: .6rem; align-items: center; padding: .35rem 0; border-bottom: 1px solid var(--rule); }
  .groups td { border: 0; padding: 0; } .groups td:nth-child(1) { grid-area: name; } .groups td:nth-child(2) { grid-area: label; }
  .groups td:nth-child(3) { grid-area: rows; } .groups td:nth-child(4) { grid-area: right; } .groups .outcomes { grid-area: bar; width: auto; }
}
`;

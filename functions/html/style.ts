/** Of every page that is made here. No `<` in it: it stands in the page as it is. */
export const style = `
:root { color-scheme: light dark; --line: #8887; --quiet: #595959; --accent: #0b5394 }
@media (prefers-color-scheme: dark) { :root { --quiet: #a6a6a6; --accent: #8ab4f8 } }
body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 42rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; line-height: 1.25 }
h2 { font-size: 1.15rem }
a { color: var(--accent) }
ol, article ul { list-style: none; margin: 0; padding: 0 }
ol ol { margin-inline-start: min(1.25rem, 3vw); padding-inline-start: min(.75rem, 2vw); border-inline-start: 2px solid var(--line) }
article { padding: .75rem 0; border-top: 1px solid var(--line) }
article header, .quiet { color: var(--quiet) }
article header > a { color: inherit; font-size: .875rem }
article header b, article header p { color: CanvasText }
article header p { margin: 0; font-weight: 600 }
.mark { padding: 0 .35rem; border: 1px solid var(--line); border-radius: 1rem; font: .75rem/1.6 monospace }
article:target { outline: 2px solid var(--accent); outline-offset: .25rem }
blockquote { margin: .5rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line) }
label { display: block; margin-top: .75rem }
input:not([type=hidden], [type=checkbox], [type=radio]), textarea { box-sizing: border-box; width: 100%; font: inherit; padding: .4rem }
button { font: inherit; margin-top: 1rem; padding: .5rem 1rem }
.own { white-space: pre-line; unicode-bidi: isolate }
dt { font-weight: 600 }
dd { margin: 0 0 .5rem }
summary { padding: .5rem 0; cursor: pointer }
.error { border: 2px solid #c5221f; padding: .5rem .75rem }
.trap { position: absolute; inset-inline-start: -999rem }
nav { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 }
`;

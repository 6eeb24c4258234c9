/** Plain and printable; light and dark as the reader's system has it. */
export const docsStyle = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2rem 0 .25rem; font-size: 1rem; }
nav h2 { margin: 1rem 0 0; font-size: 1rem; border: 0; }
nav ul { margin: 0; padding-left: 1.25rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .875em; overflow-wrap: anywhere; }
pre { padding: .75rem; background: var(--soft); border-radius: 6px; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; font-size: .875rem; }
th, td { padding: .375rem .75rem .375rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; border: 0; }
td:first-child { width: 30%; }
:target { background: var(--soft); }
@media print { nav { display: none; } .operation { break-inside: avoid; } }
`

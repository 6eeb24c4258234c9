import { execFileSync } from 'node:child_process'

const run = (program: string, args: readonly string[], input: Uint8Array) =>
  execFileSync(program, [...args], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

/** What poppler reads of it, in the order in which it was written; pages separated by form feeds. */
export function pdfText(pdf: Uint8Array): string {
  return run('pdftotext', ['-raw', '-', '-'], pdf)
}

export function pdfFacts(pdf: Uint8Array) {
  const info = run('pdfinfo', ['-'], pdf)
  const line = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1]?.trim() ?? ''
  return {
    title: line('Title'),
    tagged: line('Tagged') === 'yes',
    pages: Number(line('Pages')),
    size: /\(A4\)/.test(line('Page size')) ? 'A4' : line('Page size'),
    fonts: fontsOf(pdf),
  }
}

/** The families that are embedded, without the letters that mark a part of one. */
function fontsOf(pdf: Uint8Array): string[] {
  const rows = run('pdffonts', ['-'], pdf).split('\n').slice(2).filter(Boolean)
  return rows.map((row) => (row.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, '').replace(/-.*$/, ''))
}

import type { Block, Paper } from './paper.ts'
import { wrap } from './render-pdf.ts'

const COLUMNS = 84

/** As a typewriter would have it. */
export function renderText({ blocks, watermark, runningHead }: Paper): string {
  const head = [runningHead, watermark].filter((each) => each !== undefined)
  return `${[...head, ...blocks.map(linesOf)].join('\n')}\n`
}

function linesOf(block: Block): string {
  if (block.kind === 'page') return '\f'
  if (block.kind === 'gap') return '\n'.repeat(block.lines - 1)
  if (block.kind === 'cells') return rowOf(block.cells)
  const room = COLUMNS - block.indent * COLUMNS
  return wrap(block.text, (line) => line.length <= room)
    .map((line) => placed(line, block))
    .join('\n')
}

function placed(line: string, { align, indent }: Block & { kind: 'text' }): string {
  const before = align === 'centre' ? (COLUMNS - line.length) / 2 : indent * COLUMNS
  return ' '.repeat(Math.max(0, Math.floor(before))) + line
}

function rowOf(list: readonly (readonly [number, string])[]): string {
  let row = ''
  for (const [at, text] of list)
    row = row.padEnd(Math.max(Math.floor(at * COLUMNS), row === '' ? 0 : row.length + 3)) + text
  return row
}

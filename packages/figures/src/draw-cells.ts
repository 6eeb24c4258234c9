import { type Palette, paintOfLevel, screenPalette } from './palette.ts'
import { drawing, element, type SvgNode } from './svg-node.ts'
import { textWidth } from './text-width.ts'

export interface Cell {
  /** What stands on it: "3", "3,75"; `null`: not rated. */
  readonly digit: string | null
  /** The colour it stands on. */
  readonly level: number
}

const side = 26
const gap = 2
const radius = 3
const fontSize = 14

/** One tile: a digit on its level colour. A missing rating is an empty frame with a dash, never a colour. */
export function drawCell(
  cell: Cell & { readonly label: string | null; readonly palette?: Palette },
): SvgNode {
  const palette = cell.palette ?? screenPalette
  const width = widthOf(cell)
  return drawing({ width, height: side, label: cell.label, font: palette.font }, ...tile(cell, 0, 0, palette))
}

/** A row of tiles in the order given, broken where the width ends. */
export function drawCells(row: {
  readonly cells: readonly Cell[]
  readonly width: number
  readonly label: string | null
  readonly palette?: Palette
}): SvgNode {
  const palette = row.palette ?? screenPalette
  const tiles: SvgNode[] = []
  let x = 0
  let y = 0
  for (const cell of row.cells) {
    if (x > 0 && x + widthOf(cell) > row.width) {
      x = 0
      y += side + gap
    }
    tiles.push(...tile(cell, x, y, palette))
    x += widthOf(cell) + gap
  }
  return drawing({ width: row.width, height: y + side, label: row.label, font: palette.font }, ...tiles)
}

const widthOf = (cell: Cell) => Math.max(side, Math.ceil(textWidth(cell.digit ?? '', fontSize, 600)) + 8)

function tile(cell: Cell, x: number, y: number, palette: Palette): readonly SvgNode[] {
  const width = widthOf(cell)
  const frame = { x: x + 0.5, y: y + 0.5, width: width - 1, height: side - 1, rx: radius }
  const middle = { x: x + width / 2, y: y + side / 2 + 5, 'text-anchor': 'middle', 'font-size': fontSize }
  if (cell.digit === null)
    return [
      element('rect', { ...frame, fill: 'none', stroke: palette.stepLine }),
      element('text', { ...middle, fill: palette.text3 }, '–'),
    ]

  const paint = paintOfLevel(palette, cell.level)
  return [
    element('rect', { ...frame, fill: paint.fill, stroke: paint.edge }),
    element('text', { ...middle, 'font-weight': 600, fill: paint.on }, cell.digit),
  ]
}

import type { Band } from './bands.ts'
import type { Stretch } from './linear-scale.ts'
import { type Palette, paintOfLevel, screenPalette } from './palette.ts'
import { drawing, element, type SvgNode } from './svg-node.ts'
import { wrapText } from './text-width.ts'
import { eraLabels, valueLabels, yearLabels } from './year-labels.ts'
import { type Plot, plotOf, xOfSlot, xOfYear, yOf } from './year-plot.ts'
import type { Era, YearPoint } from './year-slots.ts'

export interface YearLine {
  readonly width: number
  readonly scale: Stretch
  readonly bands: readonly Band[]
  /** Ascending. */
  readonly eras: readonly Era[]
  readonly target: YearPoint | null
  /** What stands in the gap between two editions: "tidak sebanding". */
  readonly breakText: string
  readonly label: string | null
  readonly palette?: Palette
}

/** The index over the years on the scale of the predicates. Editions are never joined by a line. */
export function drawYearLine(figure: YearLine): SvgNode {
  const palette = figure.palette ?? screenPalette
  const plot = plotOf(figure)
  return drawing(
    { width: plot.width, height: plot.height, label: figure.label, font: palette.font },
    ...figure.bands.flatMap((band) => drawBand(band, plot, palette)),
    ...drawBreaks(plot, figure.breakText, palette),
    ...drawTarget(figure, plot, palette),
    ...figure.eras.flatMap((era) => drawEra(era, plot, palette)),
    ...valueLabels(figure, plot).map(({ x, y, text, isTarget }) =>
      centred(x, y, text, { 'font-weight': 600, fill: isTarget ? palette.link : palette.text }),
    ),
    ...yearLabels(plot).map(({ x, y, text }) => centred(x, y, text, { fill: palette.text2 })),
    ...eraLabels(figure.eras, plot).map(({ x, y, text }) => centred(x, y, text, { fill: palette.text3 })),
  )
}

const centred = (x: number, y: number, text: string, ink: Readonly<Record<string, string | number>>) =>
  element('text', { x, y, 'text-anchor': 'middle', 'font-size': 12, ...ink }, text)

function drawBand(band: Band, plot: Plot, palette: Palette): readonly SvgNode[] {
  const top = yOf(band.to, plot)
  const foot = yOf(band.from, plot)
  const strip = { x: plot.left - 5, y: top, width: 5, height: Math.max(foot - top - 1.5, 0) }
  const line = { x1: plot.left, x2: plot.right, y1: Math.round(foot) + 0.5, y2: Math.round(foot) + 0.5 }
  const text = { 'font-size': 12, fill: palette.text3 }
  return [
    element('rect', { ...strip, fill: paintOfLevel(palette, band.level).fill }),
    element('line', { ...line, stroke: palette.line }),
    element('text', { x: plot.left - 12, y: foot + 4, 'text-anchor': 'end', ...text }, band.fromText),
    ...(plot.isWide
      ? [element('text', { x: plot.right + 10, y: (top + foot) / 2 + 4, ...text }, band.name)]
      : []),
  ]
}

function drawBreaks(plot: Plot, words: string, palette: Palette): readonly SvgNode[] {
  return plot.slots.flatMap((slot, order) => {
    if (slot.kind !== 'break') return []
    const box = {
      x: plot.left + order * plot.slotWidth,
      y: plot.top,
      width: plot.slotWidth,
      height: plot.foot - plot.top,
    }
    // With air beside the words where there is room for it.
    const lines = [12, 4]
      .map((air) => wrapText(words, plot.slotWidth - air, 12, 3))
      .find((wrapped) => !wrapped.some((line) => line.endsWith('…')))
    const middle = (plot.top + plot.foot) / 2
    const x = xOfSlot(order, plot)
    const ink = { fill: palette.text3 }
    // Where a word would have to be cut, the words climb instead.
    return [
      element('rect', { ...box, fill: palette.sunken }),
      ...(lines === undefined
        ? [
            centred(x, middle, words, {
              ...ink,
              transform: `rotate(-90 ${Math.round(x)} ${Math.round(middle)})`,
            }),
          ]
        : lines.map((line, i) => centred(x, middle + (i - (lines.length - 1) / 2) * 16 + 4, line, ink))),
    ]
  })
}

function drawEra(era: Era, plot: Plot, palette: Palette): readonly SvgNode[] {
  const at = era.points.map((point) => ({ x: xOfYear(point.year, plot), y: yOf(point.value, plot) }))
  const path = at.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${hundredths(x)} ${hundredths(y)}`).join('')
  return [
    ...(at.length > 1
      ? [element('path', { d: path, fill: 'none', stroke: palette.text, 'stroke-width': 2 })]
      : []),
    ...at.map(({ x, y }) =>
      element('circle', {
        cx: x,
        cy: y,
        r: 4,
        fill: palette.text,
        stroke: palette.surface,
        'stroke-width': 2,
      }),
    ),
  ]
}

/** A later year: a ring at the end of the way. The year of the last result: a bar above or below its point. */
function drawTarget({ target, eras }: YearLine, plot: Plot, palette: Palette): readonly SvgNode[] {
  if (target === null) return []
  const end = { x: xOfYear(target.year, plot), y: yOf(target.value, plot) }
  const last = eras.at(-1)?.points.at(-1)
  const way = last && { x1: xOfYear(last.year, plot), y1: yOf(last.value, plot), x2: end.x, y2: end.y }
  const dashes = { stroke: palette.link, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }
  const stroke = { stroke: palette.link, 'stroke-width': 2 }
  const mark =
    last?.year === target.year
      ? element('line', { x1: end.x - 14, x2: end.x + 14, y1: end.y, y2: end.y, ...stroke })
      : element('circle', { cx: end.x, cy: end.y, r: 4, fill: palette.surface, ...stroke })
  return [...(way ? [element('line', { ...way, ...dashes })] : []), mark]
}

const hundredths = (value: number) => Math.round(value * 100) / 100

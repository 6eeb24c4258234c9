import type { YearLine } from './draw-year-line.ts'
import { placeLabels } from './place-labels.ts'
import { textWidth } from './text-width.ts'
import { type Plot, xOfSlot, xOfYear, yOf } from './year-plot.ts'
import type { Era, YearPoint } from './year-slots.ts'

/** A text centred on `x`, standing on `y`. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface ValueLabel extends PlacedText {
  readonly isTarget: boolean
}

const air = 6
const besidePoint = 26

/** The values at their points. Where columns are too narrow for all, every second (third…) is written, the last always. */
export function valueLabels(figure: YearLine, plot: Plot): readonly ValueLabel[] {
  const points = figure.eras.flatMap((era) => era.points)
  const last = points.at(-1)
  const { target } = figure
  // Target and result of the same year: the higher one is named above, the lower one below.
  const shared = target?.year === last?.year
  const resultIsLower = shared && last !== undefined && (target?.value ?? 0) >= last.value
  const targetIsLower = shared && !resultIsLower

  const step = stepFor(
    points.map((point) => point.text),
    plot,
  )
  const lastYear = target?.year ?? last?.year ?? 0
  const written = points.filter((point) => (lastYear - point.year) % step === 0 || point === last)
  const labels = written.map((point) => ({
    ...labelOf(point, point === last && resultIsLower ? 'below' : 'above', plot),
    isTarget: false,
  }))
  const goal = target && { ...labelOf(target, targetIsLower ? 'below' : 'above', plot), isTarget: true }
  return thin(goal ? [...labels, goal] : labels)
}

/** Below a point near the foot there is no room: the label then stands beside it. */
function labelOf({ year, value, text }: YearPoint, side: 'above' | 'below', plot: Plot): PlacedText {
  const [x, y] = [xOfYear(year, plot), yOf(value, plot)]
  if (side === 'above') return { x, y: y - 10, text }
  if (y + 20 < plot.foot) return { x, y: y + 20, text }
  const aside = x + 2 * besidePoint <= plot.right ? besidePoint : -besidePoint
  return { x: x + aside, y: y + 2, text }
}

/** Later labels win: whoever is run into by a later one on the same height is left out. */
function thin<Label extends PlacedText>(labels: readonly Label[]): readonly Label[] {
  return labels.filter((label, i) => labels.slice(i + 1).every((later) => !overlap(label, later)))
}

function overlap(a: PlacedText, b: PlacedText): boolean {
  const apart = (textWidth(a.text, 12, 600) + textWidth(b.text, 12, 600)) / 2
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < 13
}

function stepFor(texts: readonly string[], plot: Plot): number {
  const widest = Math.max(...texts.map((text) => textWidth(text, 12, 600)), 0)
  return Math.max(1, Math.ceil((widest + air) / plot.slotWidth))
}

/** The years under the columns, counted back from the last one where there is no room for all. */
export function yearLabels(plot: Plot): readonly PlacedText[] {
  const years = plot.slots.flatMap((slot, order) =>
    slot.kind === 'year' ? [{ year: slot.year, order }] : [],
  )
  const step = stepFor(['2026'], plot)
  return years
    .filter((_, i) => (years.length - 1 - i) % step === 0)
    .map(({ year, order }) => ({ x: xOfSlot(order, plot), y: plot.foot + 18, text: String(year) }))
}

/** Which edition the years belong to: needed only where there is more than one, written only where all fit. */
export function eraLabels(eras: readonly Era[], plot: Plot): readonly PlacedText[] {
  if (eras.length < 2) return []
  const wanted = eras.map(({ name, points }) => {
    const years = points.map((point) => xOfYear(point.year, plot))
    const width = textWidth(name, 12)
    return { name, width, left: (Math.min(...years) + Math.max(...years)) / 2 - plot.left - width / 2 }
  })
  const lefts = placeLabels(wanted, { width: plot.right - plot.left, gap: 2 * air }) ?? []
  return lefts.map((left, i) => {
    const { name = '', width = 0 } = wanted[i] ?? {}
    return { x: plot.left + left + width / 2, y: plot.foot + 36, text: name }
  })
}

import type { YearLine } from './draw-year-line.ts'
import { placeLabels } from './place-labels.ts'
import { textWidth, wrapText } from './text-width.ts'
import { type Plot, xOfSlot, xOfYear, yOf } from './year-plot.ts'
import type { Era } from './year-slots.ts'

/** A text centred on `x`, standing on `y`. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
}

const air = 6
const above = -10
const below = 20

/** The values at their points. Where columns are too narrow for all, every second (third…) is written, the last always. */
export function valueLabels(
  figure: YearLine,
  plot: Plot,
): readonly (PlacedText & { readonly isTarget: boolean })[] {
  const points = figure.eras.flatMap((era) => era.points)
  const step = stepFor(
    points.map((point) => point.text),
    plot,
  )
  const last = points.at(-1)
  const { target } = figure
  const shared = target !== null && target.year === last?.year ? target : null

  const labels = points.map((point) => {
    const y = yOf(point.value, plot)
    // Target and result of the same year: the higher one is named above, the lower one below.
    const offset = point === last && shared !== null && shared.value >= point.value ? below : above
    return {
      x: xOfYear(point.year, plot),
      y: within(y + offset, plot),
      text: point.text,
      isTarget: false,
      year: point.year,
    }
  })
  const goal = target && {
    x: xOfYear(target.year, plot),
    y: within(
      yOf(target.value, plot) +
        (shared !== null && last !== undefined && shared.value < last.value ? below : above),
      plot,
    ),
    text: target.text,
    isTarget: true,
  }
  const lastYear = target?.year ?? last?.year ?? 0
  const written = labels.filter(({ year }) => (lastYear - year) % step === 0 || year === last?.year)
  return thin(goal ? [...written, goal] : written)
}

/** Later labels win: whoever is run into by a later one on the same height is left out. */
function thin<Label extends PlacedText>(labels: readonly Label[]): readonly Label[] {
  return labels.filter((label, i) => labels.slice(i + 1).every((later) => !overlap(label, later)))
}

function overlap(a: PlacedText, b: PlacedText): boolean {
  const apart = (textWidth(a.text, 12, 600) + textWidth(b.text, 12, 600)) / 2
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < 13
}

const within = (y: number, plot: Plot) => Math.min(Math.max(y, plot.top + 4), plot.foot - 4)

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

/** Which edition the years belong to; needed only where there is more than one. */
export function eraLabels(eras: readonly Era[], plot: Plot): readonly PlacedText[] {
  if (eras.length < 2) return []
  const room = (plot.right - plot.left - (eras.length - 1) * air) / eras.length
  const wanted = eras.map((era) => {
    const text = textWidth(era.name, 12) <= room ? era.name : (wrapText(era.name, room, 12, 1)[0] ?? '')
    const years = era.points.map((point) => xOfYear(point.year, plot))
    const width = textWidth(text, 12)
    return { text, width, left: (Math.min(...years) + Math.max(...years)) / 2 - plot.left - width / 2 }
  })
  const lefts = placeLabels(wanted, { width: plot.right - plot.left, gap: air }) ?? []
  return wanted.map(({ text, width }, i) => ({
    x: plot.left + (lefts[i] ?? 0) + width / 2,
    y: plot.foot + 36,
    text,
  }))
}

import type { YearLine } from './draw-year-line.ts'
import { position, type Stretch } from './linear-scale.ts'
import { type Slot, yearSlots } from './year-slots.ts'

/** Where the line is drawn: the frame and its columns. */
export interface Plot {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly isWide: boolean
  readonly scale: Stretch
  readonly slots: readonly Slot[]
  readonly slotWidth: number
}

const wideFrom = 520
const eraLine = 18

/** Wide: names of the predicates on the right. Narrow: the numbers of the scale alone. */
export function plotOf({ width, scale, eras, target }: YearLine): Plot {
  const isWide = width >= wideFrom
  const slots = yearSlots(eras, target?.year ?? null)
  const left = isWide ? 45 : 35
  const right = width - (isWide ? 100 : 14)
  const foot = isWide ? 210 : 196
  const height = foot + 24 + (eras.length > 1 ? eraLine : 0)
  return {
    width,
    height,
    left,
    right,
    top: 22,
    foot,
    isWide,
    scale,
    slots,
    slotWidth: (right - left) / Math.max(slots.length, 1),
  }
}

export const xOfSlot = (order: number, plot: Plot) => plot.left + (order + 0.5) * plot.slotWidth

export function xOfYear(year: number, plot: Plot): number {
  return xOfSlot(
    plot.slots.findIndex((slot) => slot.kind === 'year' && slot.year === year),
    plot,
  )
}

export const yOf = (value: number, plot: Plot) =>
  position(value, plot.scale, { from: plot.foot, to: plot.top })

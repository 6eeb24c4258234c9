import type { Band } from './bands.ts'
import type { RulerMark } from './draw-ruler.ts'
import { position, type Stretch } from './linear-scale.ts'
import { placeLabels } from './place-labels.ts'
import { textWidth } from './text-width.ts'

export interface PlacedMarkLabel {
  readonly mark: RulerMark
  readonly text: string
  readonly left: number
}

/** The labels above the marks: never on each other, with their names where there is room for them. */
export function placeMarkLabels(
  marks: readonly RulerMark[],
  scale: Stretch,
  width: number,
): readonly PlacedMarkLabel[] {
  const inOrder = marks.toSorted((a, b) => a.value - b.value)
  const place = (textOf: (mark: RulerMark) => string) => {
    const wanted = inOrder.map((mark) => {
      const labelWidth = textWidth(textOf(mark), 13, mark.kind === 'current' ? 600 : 400)
      return { left: position(mark.value, scale, { from: 0, to: width }) - labelWidth / 2, width: labelWidth }
    })
    const lefts = placeLabels(wanted, { width, gap: 10 })
    return lefts && inOrder.map((mark, order) => ({ mark, text: textOf(mark), left: lefts[order] ?? 0 }))
  }
  const roomForNames = width >= 380
  return (roomForNames ? place(longText) : null) ?? place((mark) => mark.text) ?? []
}

const longText = ({ kind, name, text }: RulerMark) =>
  kind === 'target' ? `${text} ${name}` : `${name} · ${text}`

interface PlacedBandName {
  readonly text: string
  readonly left: number
  /** 0 or 1: a name of two words takes two lines on a narrow ruler. */
  readonly line: number
}

export interface PlacedBandNames {
  readonly labels: readonly PlacedBandName[]
  readonly lines: number
}

/** The names under the bands: with their first value, else the name alone, else in two lines. */
export function placeBandNames(bands: readonly Band[], scale: Stretch, width: number): PlacedBandNames {
  const wayOut = { labels: [], lines: 1 }
  return (
    place(bands, (band) => [`${band.name} ${band.fromText}`], { scale, width, drift: 2 }) ??
    place(bands, (band) => [band.name], { scale, width, drift: 2 }) ??
    place(bands, (band) => band.name.split(' '), { scale, width, drift: width }) ??
    wayOut
  )
}

/** `drift`: how far a name may stand from the beginning of its band. */
function place(
  bands: readonly Band[],
  linesOf: (band: Band) => readonly string[],
  room: { readonly scale: Stretch; readonly width: number; readonly drift: number },
): PlacedBandNames | null {
  const wanted = bands.map((band) => ({
    left: position(band.from, room.scale, { from: 0, to: room.width }),
    width: Math.max(...linesOf(band).map((line) => textWidth(line, 12))),
  }))
  const lefts = placeLabels(wanted, { width: room.width, gap: 5 })
  if (lefts === null || lefts.some((left, i) => Math.abs(left - (wanted[i]?.left ?? 0)) > room.drift))
    return null

  const labels = bands.flatMap((band, i) =>
    linesOf(band).map((text, line) => ({ text, left: lefts[i] ?? 0, line })),
  )
  return { labels, lines: Math.max(...labels.map(({ line }) => line + 1), 1) }
}

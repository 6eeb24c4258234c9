import type { Band } from './bands.ts'
import { position, type Stretch } from './linear-scale.ts'
import { type Palette, paintOfLevel, screenPalette } from './palette.ts'
import { placeLabels } from './place-labels.ts'
import { drawing, element, type SvgNode } from './svg-node.ts'
import { textWidth } from './text-width.ts'

/** How many lie in one step of the scale. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly count: number
}

export interface DistributionMark {
  /** `own`: where it stands among those counted; `other`: a value that is not one of them. */
  readonly kind: 'own' | 'other'
  readonly value: number
  /** As people read it: "Anda 3,75". */
  readonly text: string
}

export interface Distribution {
  readonly width: number
  readonly scale: Stretch
  readonly bands: readonly Band[]
  readonly bars: readonly Bar[]
  readonly marks: readonly DistributionMark[]
  readonly label: string | null
  readonly palette?: Palette
}

const markLine = 18
const plotHeight = 120
const axis = { height: 4, gap: 3 }
const wideFrom = 520

interface Field {
  readonly top: number
  readonly foot: number
  readonly most: number
}

/** How many stand where on the scale: a bar per step, the predicates as a ribbon below, marks named above. */
export function drawDistribution(figure: Distribution): SvgNode {
  const { width, label, palette = screenPalette } = figure
  const top = 4 + markLine * figure.marks.length
  const field = { top, foot: top + plotHeight, most: Math.max(...figure.bars.map(({ count }) => count), 1) }
  const height = field.foot + axis.gap + axis.height + 34
  return drawing(
    { width, height, label, font: palette.font },
    ...figure.bars.flatMap((bar) => drawBar(bar, figure, field)),
    element('line', { x1: 0, x2: width, y1: field.foot + 0.5, y2: field.foot + 0.5, stroke: palette.line2 }),
    ...figure.bands.flatMap((band) => drawBand(band, figure, field)),
    ...bandNames(figure, field),
    ...figure.marks.flatMap((mark, order) => drawMark({ mark, order }, figure, field)),
  )
}

const xOf = (value: number, { scale, width }: Distribution) => position(value, scale, { from: 0, to: width })

function drawBar(bar: Bar, figure: Distribution, { foot, most }: Field): readonly SvgNode[] {
  if (bar.count === 0) return []
  const { palette = screenPalette } = figure
  const [from, to] = [xOf(bar.from, figure), xOf(bar.to, figure)]
  const height = Math.max((bar.count / most) * plotHeight, 1)
  const middle = (bar.from + bar.to) / 2
  const band = figure.bands.find((each) => middle >= each.from && middle < each.to)
  const paint = paintOfLevel(palette, band?.level ?? 0)
  const box = { x: from + 0.5, y: foot - height, width: Math.max(to - from - 1, 1), height }
  return [element('rect', { ...box, fill: paint.fill, stroke: paint.edge, 'stroke-width': 0.5 })]
}

/** Where a predicate begins, as a line through the bars and a number below: colour is not the only sign. */
function drawBand(band: Band, figure: Distribution, { top, foot }: Field): readonly SvgNode[] {
  const { palette = screenPalette } = figure
  const [from, to] = [xOf(band.from, figure), xOf(band.to, figure)]
  const strip = { x: from, y: foot + axis.gap, width: Math.max(to - from - 1, 0), height: axis.height }
  const isFirst = band.from <= figure.scale.min
  return [
    element('rect', { ...strip, fill: paintOfLevel(palette, band.level).fill }),
    ...(isFirst
      ? []
      : [
          element('line', {
            ...{ x1: from, x2: from, y1: top, y2: foot },
            ...{ stroke: palette.line2, 'stroke-dasharray': '2 3' },
          }),
        ]),
    element(
      'text',
      {
        ...{ x: from, y: foot + axis.gap + axis.height + 13 },
        ...{ 'text-anchor': isFirst ? 'start' : 'middle', 'font-size': 12, fill: palette.text3 },
      },
      band.fromText,
    ),
  ]
}

/** Written where all fit side by side; the ribbon's beginnings are always named by their numbers. */
function bandNames(figure: Distribution, { foot }: Field): readonly SvgNode[] {
  const { palette = screenPalette, width } = figure
  if (width < wideFrom) return []
  const wanted = figure.bands.map((band) => {
    const taken = textWidth(band.name, 12)
    return { left: (xOf(band.from, figure) + xOf(band.to, figure) - taken) / 2, width: taken }
  })
  const lefts = placeLabels(wanted, { width, gap: 10 }) ?? []
  const y = foot + axis.gap + axis.height + 28
  return lefts.map((x, i) =>
    element('text', { x, y, 'font-size': 12, fill: palette.text2 }, figure.bands[i]?.name ?? ''),
  )
}

/** A stem from the axis to its name; the value of somebody else's table is dashed. */
function drawMark(
  { mark, order }: { mark: DistributionMark; order: number },
  figure: Distribution,
  { foot }: Field,
): readonly SvgNode[] {
  const { palette = screenPalette, width } = figure
  const isOwn = mark.kind === 'own'
  const ink = isOwn ? palette.text : palette.link
  const x = Math.min(Math.max(xOf(mark.value, figure), 1), width - 1)
  const base = 13 + order * markLine
  const taken = textWidth(mark.text, 13, 600)
  const stems = figure.marks.slice(0, order).map(({ value }) => xOf(value, figure))
  const side = sideOf({ x, taken, stems }, width)
  const stem = { x1: x, x2: x, y1: base - 9, y2: foot, stroke: ink, 'stroke-width': 2 }
  return [
    element('line', { ...stem, ...(isOwn ? {} : { 'stroke-dasharray': '4 3' }) }),
    element('text', { ...side, y: base, 'font-size': 13, 'font-weight': 600, fill: ink }, mark.text),
  ]
}

interface Named {
  readonly x: number
  /** By the name. */
  readonly taken: number
  /** Of the marks named above: they run down through this line. */
  readonly stems: readonly number[]
}

/** Right of the stem where there is room and no other stem, else left of it, else right of the other stems, else from the edge. */
function sideOf({ x, taken, stems }: Named, width: number) {
  const isFree = (from: number, to: number) =>
    from >= 0 && to <= width && stems.every((stem) => stem < from - 2 || stem > to + 2)
  if (isFree(x + 7, x + 7 + taken)) return { x: x + 7 }
  if (isFree(x - 7 - taken, x - 7)) return { x: x - 7, 'text-anchor': 'end' }
  const beyond = Math.max(x, ...stems) + 7
  return { x: isFree(beyond, beyond + taken) ? beyond : 0 }
}

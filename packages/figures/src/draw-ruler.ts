import type { Band } from './bands.ts'
import { position, type Stretch } from './linear-scale.ts'
import { type Palette, paintOfLevel, screenPalette } from './palette.ts'
import { placeBandNames, placeMarkLabels } from './ruler-labels.ts'
import { drawing, element, type SvgNode } from './svg-node.ts'

export interface RulerMark {
  readonly kind: 'previous' | 'current' | 'target'
  readonly value: number
  /** The number as people read it: "3,05". */
  readonly text: string
  /** Whose it is: "2021", "target"; left out where there is no room. */
  readonly name: string
}

export interface Ruler {
  readonly width: number
  readonly scale: Stretch
  readonly bands: readonly Band[]
  readonly marks: readonly RulerMark[]
  readonly label: string | null
  readonly palette?: Palette
}

const bar = { top: 26, height: 14 }
const ticks = { top: bar.top + bar.height + 3, height: 5 }
const namesTop = ticks.top + ticks.height + 14
const lineHeight = 14
const bandGap = 2

/** The index on the scale of its edition: bands of the predicates, last year, now and the target. */
export function drawRuler(ruler: Ruler): SvgNode {
  const { width, scale, label, palette = screenPalette } = ruler
  // The current value last: it lies on top where two marks coincide.
  const marks = ruler.marks.toSorted((a, b) => Number(a.kind === 'current') - Number(b.kind === 'current'))
  const names = placeBandNames(ruler.bands, scale, width)
  const height = namesTop + (names.lines - 1) * lineHeight + 5

  return drawing(
    { width, height, label, font: palette.font },
    ...ruler.bands.map((band) => drawBand(band, ruler, palette)),
    element('path', { d: tickPath(scale, width), stroke: palette.line2, fill: 'none' }),
    ...marks.flatMap((mark) => drawMark(mark, ruler, palette)),
    ...placeMarkLabels(ruler.marks, scale, width).map(({ mark, text, left }) =>
      element(
        'text',
        {
          x: left,
          y: 17,
          'font-size': 13,
          ...(mark.kind === 'current' && { 'font-weight': 600 }),
          fill: inkOf(mark, palette),
        },
        text,
      ),
    ),
    ...names.labels.map(({ text, left, line }) =>
      element(
        'text',
        { x: left, y: namesTop + line * lineHeight, 'font-size': 12, fill: palette.text3 },
        text,
      ),
    ),
  )
}

function drawBand(band: Band, { scale, width }: Ruler, palette: Palette): SvgNode {
  const from = position(band.from, scale, { from: 0, to: width })
  const to = position(band.to, scale, { from: 0, to: width })
  const space = band.to < scale.max ? bandGap : 0
  const box = { x: from, y: bar.top, width: Math.max(to - from - space, 0), height: bar.height }
  return element('rect', { ...box, fill: paintOfLevel(palette, band.level).fill })
}

/** A tick for every tenth. */
function tickPath(scale: Stretch, width: number): string {
  const tenths = Math.round((scale.max - scale.min) * 10)
  const xs = Array.from({ length: tenths + 1 }, (_, tenth) => 0.5 + ((width - 1) * tenth) / tenths)
  return xs.map((x) => `M${Math.round(x * 100) / 100} ${ticks.top}v${ticks.height}`).join('')
}

function drawMark(mark: RulerMark, { scale, width }: Ruler, palette: Palette): readonly SvgNode[] {
  const thickness = mark.kind === 'current' ? 4 : 2
  const centre = position(mark.value, scale, { from: thickness / 2, to: width - thickness / 2 })
  const box = { x: centre - thickness / 2, y: bar.top - 5, width: thickness, height: bar.height + 10 }
  const halo = { ...box, x: Math.max(box.x - 2, 0), width: thickness + 4 }
  return [
    element('rect', { ...halo, width: Math.min(halo.width, width - halo.x), fill: palette.bg }),
    element('rect', { ...box, fill: mark.kind === 'previous' ? palette.text3 : inkOf(mark, palette) }),
  ]
}

const inkOf = (mark: RulerMark, palette: Palette) =>
  ({ previous: palette.text2, current: palette.text, target: palette.link })[mark.kind]

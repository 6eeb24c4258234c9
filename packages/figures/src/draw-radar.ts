import { type Palette, screenPalette } from './palette.ts'
import { drawing, element, type SvgNode } from './svg-node.ts'
import { wrapText } from './text-width.ts'

export interface RadarAxis {
  /** What stands at the end of the axis, over one or two lines. */
  readonly name: string
  /** `null`: not rated, drawn in the middle. */
  readonly value: number | null
  /** What it is compared with: last year, the self-assessment. */
  readonly compared?: number | null
}

export interface Radar {
  readonly width: number
  readonly axes: readonly RadarAxis[]
  /** Where the outer ring stands; a ring for every whole step below. */
  readonly max: number
  readonly label: string | null
  readonly palette?: Palette
}

const nameSize = 11
const nameLine = 13
const nameRoom = 112
const nameGap = 10

interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly max: number
  readonly axes: number
}

/** One axis for each group around a middle: how even the whole is. Values are lengths from the middle, and rings count the levels. */
export function drawRadar(figure: Radar): SvgNode {
  const { width, axes, max, label, palette = screenPalette } = figure
  const radius = Math.max(width / 2 - nameRoom - nameGap, 40)
  const height = 2 * radius + 2 * (2 * nameLine + nameGap)
  const circle = { x: width / 2, y: height / 2, radius, max, axes: axes.length }
  const everywhere = (value: number) => axes.map(() => value)
  const compared = axes.some((axis) => typeof axis.compared === 'number')

  return drawing(
    { width, height, label, font: palette.font },
    ...Array.from({ length: max }, (_, ring) =>
      element('path', { d: outline(circle, everywhere(ring + 1)), fill: 'none', stroke: palette.line2 }),
    ),
    ...axes.map((_, axis) => {
      const end = pointOn(circle, axis, max)
      return element('line', { x1: circle.x, y1: circle.y, x2: end.x, y2: end.y, stroke: palette.line2 })
    }),
    ...(compared ? [drawCompared(circle, axes, palette)] : []),
    drawValues(circle, axes, palette),
    ...axes.flatMap((axis, position) => drawName(axis, pointBeyond(circle, position), palette)),
  )
}

function drawValues(circle: Circle, axes: readonly RadarAxis[], palette: Palette): SvgNode {
  const values = axes.map(({ value }) => value ?? 0)
  return element(
    'g',
    {},
    element('path', {
      d: outline(circle, values),
      ...{ fill: palette.link, 'fill-opacity': 0.16, stroke: palette.link, 'stroke-width': 2 },
    }),
    ...values.map((value, axis) => {
      const { x, y } = pointOn(circle, axis, value)
      return element('circle', { cx: x, cy: y, r: 3, fill: palette.link })
    }),
  )
}

/** Dashed: told apart without colour. */
function drawCompared(circle: Circle, axes: readonly RadarAxis[], palette: Palette): SvgNode {
  const d = outline(
    circle,
    axes.map(({ compared }) => compared ?? 0),
  )
  return element('path', { d, fill: 'none', stroke: palette.text3, 'stroke-dasharray': '4 3' })
}

function drawName(
  { name }: RadarAxis,
  { x, y, anchor }: ReturnType<typeof pointBeyond>,
  palette: Palette,
): SvgNode[] {
  const lines = wrapText(name, nameRoom, nameSize, 2)
  const look = { x, 'text-anchor': anchor, 'font-size': nameSize, fill: palette.text2 }
  const top = y - ((lines.length - 1) * nameLine) / 2 + nameSize * 0.35
  return lines.map((line, order) => element('text', { ...look, y: top + order * nameLine }, line))
}

/** The first axis points upwards, the others follow the clock. */
function pointOn({ x, y, radius, max, axes }: Circle, axis: number, value: number) {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2
  const length = (radius * value) / max
  return { x: x + Math.cos(angle) * length, y: y + Math.sin(angle) * length }
}

/** Where a name stands: outside the outer ring, on its own side. */
function pointBeyond(circle: Circle, axis: number) {
  const point = pointOn({ ...circle, radius: circle.radius + nameGap, max: 1 }, axis, 1)
  const aside = point.x - circle.x
  const anchor = Math.abs(aside) < 1 ? 'middle' : aside > 0 ? 'start' : 'end'
  const isUpright = anchor === 'middle'
  return { x: point.x, y: point.y + (isUpright ? Math.sign(point.y - circle.y) * nameLine : 0), anchor }
}

function outline(circle: Circle, values: readonly number[]): string {
  const points = values.map((value, axis) => pointOn(circle, axis, value))
  return `${points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${hundredths(x)} ${hundredths(y)}`).join('')}Z`
}

const hundredths = (value: number) => Math.round(value * 100) / 100

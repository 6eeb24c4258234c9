import { type Palette, paintOfLevel, screenPalette } from './palette.ts'
import { drawing, element, type SvgNode } from './svg-node.ts'
import { textWidth, wrapText } from './text-width.ts'

export interface Course {
  readonly level: number
  readonly name: string
  /** What the level means here. */
  readonly meaning?: string
}

export interface Courses {
  readonly width: number
  /** Ascending. */
  readonly courses: readonly Course[]
  readonly value: number | null
  readonly nowText: string
  readonly nextText: string
  readonly label: string | null
  readonly palette?: Palette
}

const gap = 3
const nameSize = 14
const meaningSize = 12
const nameLine = 18
const meaningLine = 16
const textLeft = 36
/** How much wider bold letters run. */
const boldness = 1.06

/** The large staircase: courses of a wall, right-aligned like the logo, each level in its own colour, the next one dashed. */
export function drawCourses(figure: Courses): SvgNode {
  const { width, label, palette = screenPalette } = figure
  const indent = Math.min(20, width * 0.06)
  const next = figure.courses.find((course) => course.level > (figure.value ?? Number.NEGATIVE_INFINITY))

  let y = 0
  const drawn = figure.courses
    .map((course, order) => ({ course, x: indent * order }))
    .toReversed()
    .flatMap(({ course, x }) => {
      const filled = filledPart(course, figure)
      const flag = course === next ? figure.nextText : isCurrent(course, figure) ? figure.nowText : ''
      const box = { x, y, width: width - x, height: 0 }
      const block = drawCourse(course, box, { filled, flag, isNext: course === next, palette })
      y += block.height + gap
      return block.nodes
    })
  return drawing({ width, height: Math.max(y - gap, 0), label, font: palette.font }, ...drawn)
}

/** How much of this course is built: all up to the value, the last one in proportion. */
function filledPart(course: Course, { value, courses }: Courses): number {
  if (value === null) return 0
  const lowest = courses[0]?.level ?? course.level
  if (course.level === lowest) return value >= lowest ? 1 : 0
  return Math.min(Math.max(value - course.level + 1, 0), 1)
}

const isCurrent = (course: Course, { value }: Courses) => value !== null && Math.floor(value) === course.level

interface Look {
  readonly filled: number
  readonly flag: string
  readonly isNext: boolean
  readonly palette: Palette
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

function drawCourse(
  course: Course,
  box: Box,
  look: Look,
): { readonly height: number; readonly nodes: readonly SvgNode[] } {
  const room = box.width - textLeft - 10
  const { names, flagAbove } = placeName(course.name, look.flag, room)
  const meanings = wrapText(course.meaning ?? '', room, meaningSize, 3)
  const textHeight = flagAbove + names.length * nameLine + meanings.length * meaningLine
  const height = Math.max(50, textHeight + 16)

  const flagTop = box.y + (height - textHeight) / 2
  const top = flagTop + flagAbove
  const left = box.x + textLeft
  const ink = { fill: inkOf(course, look) }
  const bold = { ...ink, 'font-weight': 600 }
  const digit = { ...bold, x: box.x + 12, y: box.y + height / 2 + 6, 'font-size': 16 }
  const nodes = [
    ...drawFace(course, { ...box, height }, look),
    element('text', digit, String(course.level)),
    ...names.map((line, i) =>
      element('text', { ...bold, x: left, y: top + 14 + i * nameLine, 'font-size': nameSize }, line),
    ),
    ...meanings.map((line, i) => {
      const y = top + names.length * nameLine + 12 + i * meaningLine
      return element('text', { ...ink, x: left, y, 'font-size': meaningSize }, line)
    }),
    ...drawFlag({ ...bold, x: box.x + box.width - 10, y: flagTop + 14 }, look),
  ]
  return { height, nodes }
}

/** The name beside its flag; where a word of it would be cut, the flag stands on a line of its own above. */
function placeName(name: string, flag: string, room: number) {
  const flagWidth = flag === '' ? 0 : textWidth(flag, meaningSize, 600) + 14
  const beside = wrapText(name, (room - flagWidth) / boldness, nameSize, 2)
  if (flag === '' || !beside.some((line) => line.endsWith('…'))) return { names: beside, flagAbove: 0 }
  return { names: wrapText(name, room / boldness, nameSize, 2), flagAbove: meaningLine }
}

/** "sekarang" or "berikutnya", at the right end of the course. */
function drawFlag(
  at: Readonly<Record<string, string | number>>,
  { flag, isNext, palette }: Look,
): readonly SvgNode[] {
  if (flag === '') return []
  const ink = isNext ? { fill: palette.link } : {}
  return [element('text', { ...at, 'text-anchor': 'end', 'font-size': meaningSize, ...ink }, flag)]
}

/** Text stands on the part that is there: on an unfinished course that is the ground of the step. */
function inkOf(course: Course, { filled, isNext, palette }: Look): string {
  if (filled === 1) return paintOfLevel(palette, course.level).on
  return isNext ? palette.text : palette.text2
}

function drawFace(course: Course, box: Box & { readonly height: number }, look: Look): readonly SvgNode[] {
  const { filled, isNext, palette } = look
  const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1, rx: 3 }
  const paint = paintOfLevel(palette, course.level)
  if (filled === 1) return [element('rect', { ...inner, fill: paint.fill, stroke: paint.edge })]

  const ground = isNext
    ? element('rect', {
        ...{ x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2, rx: 3 },
        ...{ fill: palette.surface, stroke: palette.link, 'stroke-width': 2, 'stroke-dasharray': '7 4' },
      })
    : element('rect', { ...inner, fill: palette.step })
  // A part of a step is a bar along its foot: text above it keeps the contrast of the ground.
  const foot = { x: box.x + 2, y: box.y + box.height - 7, height: 5, width: (box.width - 4) * filled }
  return filled === 0
    ? [ground]
    : [ground, element('rect', { ...foot, fill: paint.fill, stroke: paint.edge })]
}

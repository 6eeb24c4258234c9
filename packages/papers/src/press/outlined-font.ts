/** What of a TrueType font it takes to draw words as shapes. */
export interface OutlinedFont {
  /** How wide a character is, in parts of the size of the letters; undefined: the font has no shape for it. */
  widthOf(character: number): number | undefined
  /** Its shape as commands of an SVG path, from this place on its line, at this size of letters. */
  pathOf(character: number, at: Place): string
}

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A point of a shape, in the units of the font. Off the line, it bends what lies between its neighbours. */
interface Point {
  readonly x: number
  readonly y: number
  readonly isOn: boolean
}

type Outline = readonly (readonly Point[])[]

/** Reads "head", "hmtx", "loca" and "glyf". Kerning is left out: at the size of labels nobody sees it. */
export function outlinedFont(font: Uint8Array, shapes: ReadonlyMap<number, number>): OutlinedFont {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = tablesOf(view)
  const at = (tag: string) => {
    const offset = tables.get(tag)
    if (offset === undefined) throw new Error(`The font has no table ${tag}`)
    return offset
  }
  const [head, hmtx, loca, glyf] = [at('head'), at('hmtx'), at('loca'), at('glyf')]
  const unitsPerEm = view.getUint16(head + 18)
  const isLong = view.getInt16(head + 50) === 1
  const widths = view.getUint16(at('hhea') + 34)
  const offsetOf = (shape: number) =>
    isLong ? view.getUint32(loca + shape * 4) : view.getUint16(loca + shape * 2) * 2
  const outlineOf = (shape: number): Outline => {
    const [from, to] = [offsetOf(shape), offsetOf(shape + 1)]
    if (from === to) return []
    return view.getInt16(glyf + from) >= 0
      ? simpleOutline(view, glyf + from)
      : composedOutline(view, glyf + from, outlineOf)
  }
  return {
    widthOf(character) {
      const shape = shapes.get(character)
      if (shape === undefined) return undefined
      return view.getUint16(hmtx + Math.min(shape, widths - 1) * 4) / unitsPerEm
    },
    pathOf(character, { x, y, size }) {
      const shape = shapes.get(character)
      if (shape === undefined) return ''
      const scale = size / unitsPerEm
      const placed = (point: Point) => ({ ...point, x: x + point.x * scale, y: y - point.y * scale })
      return outlineOf(shape)
        .map((contour) => contourPath(contour.map(placed)))
        .join('')
    },
  }
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
      return [tag, view.getUint32(at + 8)] as const
    }),
  )
}

const flags = { isOn: 1, shortX: 2, shortY: 4, repeats: 8, sameX: 16, sameY: 32 } as const

function simpleOutline(view: DataView, at: number): Outline {
  const contours = view.getInt16(at)
  const ends = Array.from({ length: contours }, (_, contour) => view.getUint16(at + 10 + contour * 2))
  const points = (ends.at(-1) ?? -1) + 1
  const instructions = view.getUint16(at + 10 + contours * 2)
  let next = at + 12 + contours * 2 + instructions
  const marks: number[] = []
  while (marks.length < points) {
    const mark = view.getUint8(next++)
    const times = mark & flags.repeats ? view.getUint8(next++) + 1 : 1
    for (let time = 0; time < times; time += 1) marks.push(mark)
  }
  const steps = (short: number, same: number) => {
    let value = 0
    return marks.map((mark) => {
      if (mark & short) value += view.getUint8(next++) * (mark & same ? 1 : -1)
      else if (!(mark & same)) {
        value += view.getInt16(next)
        next += 2
      }
      return value
    })
  }
  const xs = steps(flags.shortX, flags.sameX)
  const ys = steps(flags.shortY, flags.sameY)
  const all = marks.map((mark, point) => ({
    ...{ x: xs[point] ?? 0, y: ys[point] ?? 0, isOn: (mark & flags.isOn) !== 0 },
  }))
  return ends.map((end, contour) => all.slice(contour === 0 ? 0 : (ends[contour - 1] ?? 0) + 1, end + 1))
}

const parts = { areWords: 1, areOffsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const

/** A letter and its accent, each moved to its place. */
function composedOutline(view: DataView, at: number, outlineOf: (shape: number) => Outline): Outline {
  const outline: (readonly Point[])[] = []
  let next = at + 10
  for (let mark: number = parts.more; mark & parts.more; ) {
    mark = view.getUint16(next)
    if (mark & (parts.scale | parts.twoScales | parts.matrix) || !(mark & parts.areOffsets))
      throw new Error('The font turns or stretches a part of a letter, which is not read here')
    const shape = view.getUint16(next + 2)
    const areWords = (mark & parts.areWords) !== 0
    const dx = areWords ? view.getInt16(next + 4) : view.getInt8(next + 4)
    const dy = areWords ? view.getInt16(next + 6) : view.getInt8(next + 5)
    next += areWords ? 8 : 6
    outline.push(
      ...outlineOf(shape).map((contour) =>
        contour.map((point) => ({ ...point, x: point.x + dx, y: point.y + dy })),
      ),
    )
  }
  return outline
}

/** Between two points off the line lies one on it, halfway. */
function contourPath(contour: readonly Point[]): string {
  const whole = contour.flatMap((point, index) => {
    const before = contour.at(index - 1)
    return before === undefined || before.isOn || point.isOn ? [point] : [halfway(before, point), point]
  })
  const first = whole.findIndex(({ isOn }) => isOn)
  const start = whole[first]
  if (start === undefined) return ''
  const turned = [...whole.slice(first + 1), ...whole.slice(0, first + 1)]
  const commands = turned.map((point, index) => {
    if (!point.isOn) return `Q${told(point)} ${told(turned[index + 1] ?? start)}`
    return index > 0 && turned[index - 1]?.isOn === false ? '' : `L${told(point)}`
  })
  return `M${told(start)}${commands.join('')}Z`
}

const halfway = (one: Point, other: Point): Point => ({
  ...{ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOn: true },
})

const told = ({ x, y }: Point) => `${inHundredths(x)} ${inHundredths(y)}`
const inHundredths = (value: number) => Math.round(value * 100) / 100

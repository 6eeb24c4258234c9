/** The few elements our figures are made of. */
export type SvgTag = 'svg' | 'g' | 'rect' | 'path' | 'line' | 'circle' | 'text'

/** A drawing as plain data: the web turns it into React elements, paper into markup. */
export interface SvgNode {
  readonly tag: SvgTag
  /** Attribute names as SVG writes them ("stroke-width"). */
  readonly attrs: Readonly<Record<string, string | number>>
  readonly children: readonly SvgContent[]
}

export type SvgContent = SvgNode | string

/** Hundredths of a pixel are enough for any paper; more digits only make files longer. */
const toHundredths = (value: string | number) =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value

export function element(
  tag: SvgTag,
  attrs: Readonly<Record<string, string | number>>,
  ...children: readonly SvgContent[]
): SvgNode {
  const rounded = Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [name, toHundredths(value)]),
  )
  return { tag, attrs: rounded, children }
}

export interface Sheet {
  readonly width: number
  readonly height: number
  /** What the picture says, in words; `null` where the same words stand beside it. */
  readonly label: string | null
  readonly font: string
}

/** The outermost element of a figure: its size, and its words for those who do not see it. */
export function drawing(sheet: Sheet, ...children: readonly SvgContent[]): SvgNode {
  const { width, height, label, font } = sheet
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': font }
  const words = label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }
  return element('svg', { ...size, ...words }, ...children)
}

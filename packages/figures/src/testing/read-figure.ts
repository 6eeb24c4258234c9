import type { SvgContent, SvgNode } from '../svg-node.ts'
import { textWidth } from '../text-width.ts'

/** All elements of a figure, flat, in drawing order. */
export function elementsOf(content: SvgContent): readonly SvgNode[] {
  return typeof content === 'string' ? [] : [content, ...content.children.flatMap(elementsOf)]
}

export const rectsOf = (figure: SvgNode) => elementsOf(figure).filter((node) => node.tag === 'rect')

type Attrs = SvgNode['attrs'] | undefined

export const fillOf = (node: SvgNode | undefined) => attrAt(node?.attrs, 'fill')
const attrAt = (attrs: Attrs, name: string) => attrs?.[name]
export const numberAt = (attrs: Attrs, name: string) => Number(attrs?.[name])

export interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The boxes that the (unrotated) texts of a figure take, by our table of widths. */
export function textBoxesOf(figure: SvgNode): readonly TextBox[] {
  return elementsOf(figure)
    .filter((node) => node.tag === 'text' && !('transform' in node.attrs))
    .map(({ attrs, children }) => {
      const text = children.filter((child) => typeof child === 'string').join('')
      const size = numberAt(attrs, 'font-size')
      const width = textWidth(text, size, attrs['font-weight'] === 600 ? 600 : 400)
      const anchor = { middle: width / 2, end: width }[String(attrs['text-anchor'])] ?? 0
      const left = numberAt(attrs, 'x') - anchor
      const base = numberAt(attrs, 'y')
      return { text, left, right: left + width, top: base - size * 0.75, bottom: base + size * 0.2 }
    })
}

const slack = 0.05

export function overlapping(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - slack &&
          b.left < a.right - slack &&
          a.top < b.bottom - slack &&
          b.top < a.bottom - slack,
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}

import type { SvgContent, SvgNode } from '@undagi/figures'
import { createElement, type ReactNode } from 'react'

interface FigureProps {
  readonly drawing: SvgNode
  readonly className?: string | undefined
}

/** Puts a drawing of `@undagi/figures` on the page. */
export function Figure({ drawing, className }: FigureProps) {
  return createElement(
    drawing.tag,
    { ...toProps(drawing.attrs), ...(className ? { className } : {}) },
    ...drawing.children.map(toReact),
  )
}

function toReact(content: SvgContent): ReactNode {
  if (typeof content === 'string') return content
  return createElement(content.tag, toProps(content.attrs), ...content.children.map(toReact))
}

function toProps(attributes: SvgNode['attrs']): Record<string, string | number> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]))
}

/** React writes `strokeWidth` where SVG writes `stroke-width`; aria-* and data-* stay as they are. */
function reactName(name: string): string {
  if (name.startsWith('aria-') || name.startsWith('data-')) return name
  if (name === 'class') return 'className'
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

import type { SvgContent, SvgNode } from './svg-node.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** XML 1.0 has no way to write these characters, not even escaped: one of them makes the whole file unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const escapeText = (text: string) =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** A figure as a file of its own: for reports, print and the public page. Every text is escaped. */
export function toSvgMarkup(figure: SvgNode): string {
  return write({ ...figure, attrs: { xmlns: 'http://www.w3.org/2000/svg', ...figure.attrs } })
}

function write(content: SvgContent): string {
  if (typeof content === 'string') return escapeText(content)

  const attrs = Object.entries(content.attrs).map(
    ([name, value]) => ` ${name}="${escapeText(String(value))}"`,
  )
  const opening = `<${content.tag}${attrs.join('')}`
  if (content.children.length === 0) return `${opening}/>`
  return `${opening}>${content.children.map(write).join('')}</${content.tag}>`
}

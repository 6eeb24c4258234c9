import { attributeIn } from '../xml/attribute.ts'

/** More blanks in a row say nothing more. */
const MOST_BLANKS = 200

/** The letters that OpenDocument writes as a tag, as in `<text:tab/>`. */
export function inlineSign(name: string, attributes: string): string {
  if (name === 's') return ' '.repeat(Math.min(MOST_BLANKS, Number(attributeIn(attributes, 'c') ?? 1) || 1))
  if (name === 'tab') return '\t'
  return name === 'line-break' ? '\n' : ''
}

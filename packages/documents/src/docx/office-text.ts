import { decodeEntities } from '../xml/entities.ts'
import { Sheet } from './sheet.ts'

const TAG = /<(\/?)(?:w|a|v|p):(\w+)\b([^<>]*?)(\/?)>|([^<]+)|<[^<>]*>/g

/**
 * Plain text of WordprocessingML or DrawingML: a line per paragraph, cells of a table side by side, a form feed where Word
 * last broke a page. Not an XML parser: these machine-written files need none, and entities are never expanded.
 */
export function textOfXml(xml: string): string {
  const sheet = new Sheet()
  let reading = false
  let deleted = 0
  for (const [, closing, name = '', attributes = '', selfClosing, content] of xml.matchAll(TAG)) {
    if (content !== undefined) {
      if (reading && deleted === 0) sheet.write(decodeEntities(content))
      continue
    }
    const isWhole = selfClosing === '/'
    if (name === 't') reading = closing === '' && !isWhole
    else if (name === 'del' && !isWhole) deleted += closing === '' ? 1 : -1
    else if (closing === '/') sheet.close(name)
    else if (isWhole && name === 'p') sheet.write('\n')
    else if (!isWhole && name in openings) sheet.open(name)
    else sheet.write(signs(name, attributes))
  }
  return sheet.text
}

const openings: Readonly<Record<string, true>> = { tr: true, tc: true }

function signs(name: string, attributes: string): string {
  if (name === 'tab') return '\t'
  if (name === 'lastRenderedPageBreak') return '\f'
  if (name === 'br') return attributes.includes('"page"') ? '\f' : '\n'
  return name === 'cr' ? '\n' : ''
}

/** The words Word lays behind a page, in the drawing of its header. */
export function watermarksOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<v:textpath\b[^<>]*\bstring="([^"]*)"/g)].map(([, words = '']) =>
    decodeEntities(words),
  )
}

export function hasTrackedChanges(xml: string): boolean {
  return /<w:(ins|del)\s[^<>]*w:author=/.test(xml)
}

const TAG = /<(\/?)(?:w|a|v|p):(\w+)\b([^>]*?)(\/?)>|([^<]+)|<[^>]*>/g

/**
 * Plain text of WordprocessingML or DrawingML: a line per paragraph, tabs between cells, a form feed where Word last broke
 * a page. Not an XML parser: these machine-written files need none, and entities are never expanded.
 */
export function textOfXml(xml: string): string {
  let text = ''
  let reading = false
  let deleted = 0
  for (const [, closing, name = '', attributes = '', selfClosing, content] of xml.matchAll(TAG)) {
    if (content !== undefined) {
      if (reading && deleted === 0) text += decodeEntities(content)
      continue
    }
    if (name === 't') reading = closing === '' && selfClosing === ''
    else if (name === 'del' && selfClosing === '') deleted += closing === '' ? 1 : -1
    else if (closing === '/') text += ends[name] ?? ''
    else text += beginnings(name, attributes)
  }
  return text
}

const ends: Readonly<Record<string, string>> = { p: '\n', tc: '\t', tr: '\n' }

function beginnings(name: string, attributes: string): string {
  if (name === 'tab') return '\t'
  if (name === 'lastRenderedPageBreak') return '\f'
  if (name === 'br') return attributes.includes('"page"') ? '\f' : '\n'
  return name === 'cr' ? '\n' : ''
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The words Word lays behind a page, in the drawing of its header. */
export function watermarksOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<v:textpath\b[^>]*\bstring="([^"]*)"/g)].map(([, words = '']) =>
    decodeEntities(words),
  )
}

export function hasTrackedChanges(xml: string): boolean {
  return /<w:(ins|del)\s[^>]*w:author=/.test(xml)
}

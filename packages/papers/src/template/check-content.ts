import { findingOf, type TemplateFinding, type TemplatePlace } from './finding.ts'
import { attributesOf, localName, type XmlToken } from './xml-tokens.ts'

/** What brings in another file or another program. */
const foreign: ReadonlySet<string> = new Set(['altChunk', 'subDoc', 'OLEObject', 'control', 'mailMerge'])
const changes: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** What may not stand among the words: things of other programs, addresses, changes that nobody accepted, fields that fetch something. */
export function checkContent(tokens: readonly XmlToken[], place: TemplatePlace): readonly TemplateFinding[] {
  const at = { place, paragraph: null }
  const tags = tokens.filter(({ kind }) => kind === 'open' || kind === 'whole')
  const hasChanges = tags.some(({ name }) => changes.has(name))
  return [
    ...tags
      .filter(({ name }) => foreign.has(localName(name)))
      .map(({ name }) => findingOf('foreign_part', localName(name), at)),
    ...tags.flatMap(addressesOf).map((address) => findingOf('external_link', address, at)),
    ...(hasChanges ? [findingOf('open_changes', '', at)] : []),
    ...instructionsOf(tokens)
      .filter((instruction) => !isHarmless(instruction))
      .map((instruction) => findingOf('field', instruction, at)),
  ]
}

/** Old drawings can name a picture or a page on the net in themselves. */
function addressesOf(token: XmlToken): readonly string[] {
  if (!/\s(?:href|src)\s*=/.test(token.raw)) return []
  const attributes = attributesOf(token)
  return ['href', 'src'].flatMap((name) => attributes.get(name) ?? [])
}

/** What each field is to do: the first words after its beginning. */
function instructionsOf(tokens: readonly XmlToken[]): readonly string[] {
  const found: string[] = []
  let current: string | undefined
  let parent = ''
  for (const token of tokens) {
    if (token.name === 'w:fldSimple' && token.kind !== 'close')
      found.push(attributesOf(token).get('w:instr') ?? '')
    if (token.name === 'w:fldChar' && token.kind !== 'close') {
      if (current !== undefined) found.push(current)
      current = attributesOf(token).get('w:fldCharType') === 'begin' ? '' : undefined
    }
    if (token.kind === 'text' && parent === 'w:instrText' && current !== undefined) current += token.raw
    if (token.kind !== 'text') parent = token.kind === 'open' ? token.name : ''
  }
  return current === undefined ? found : [...found, current]
}

const harmless: ReadonlySet<string> = new Set([
  ...['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'PAGEREF', 'REF', 'NOTEREF', 'STYLEREF', 'SEQ', 'TOC'],
  ...['FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN'],
])

/** Page numbers, contents, and links within the document. */
function isHarmless(instruction: string): boolean {
  const [kind = '', first = ''] = instruction.trim().split(/\s+/)
  return harmless.has(kind.toUpperCase()) || (kind.toUpperCase() === 'HYPERLINK' && first === '\\l')
}

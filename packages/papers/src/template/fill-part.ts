import { escapeXml } from '../docx/escape-xml.ts'
import { type Mark, marksOf } from './marks.ts'
import { paragraphsOf, type TemplateParagraph } from './paragraphs.ts'
import { isBlockPlaceholder, isPlaceholder } from './placeholders.ts'
import type { TemplateValues } from './values-of.ts'
import { type XmlToken, xmlTokens } from './xml-tokens.ts'

export interface FilledWith {
  readonly texts: TemplateValues['texts']
  /** Whole pieces, as XML. */
  readonly blocks: ReadonlyMap<string, string>
}

const KEPT_OPEN = '<w:t xml:space="preserve">'
const LINE_BREAK = `</w:t><w:br/>${KEPT_OPEN}`

/** A part with its names filled in, once: what is filled in is never looked at again. All else stays byte for byte. */
export function fillPart(xml: string, given: FilledWith): string {
  const tokens = xmlTokens(xml)
  const raw = tokens.map((token) => token.raw)
  for (const paragraph of paragraphsOf(tokens)) {
    const marks = marksOf(paragraph.text)
    if (marks.length === 0) continue
    const block = blockFor(marks, given)
    if (block === undefined) fillText(raw, paragraph, { marks, given })
    else raw.fill('', paragraph.first, paragraph.last + 1)[paragraph.first] = block
  }
  return raw.join('')
}

function blockFor(marks: readonly Mark[], { blocks }: FilledWith): string | undefined {
  const [mark] = marks
  return mark !== undefined && isBlockPlaceholder(mark.name) ? blocks.get(mark.name) : undefined
}

interface Filling {
  readonly marks: readonly Mark[]
  readonly given: FilledWith
}

/** A name may be broken over several pieces of text: its value stands in the first, the others lose their share of it. */
function fillText(raw: string[], { text, pieces }: TemplateParagraph, { marks, given }: Filling): void {
  for (const { token, opening, start, end } of pieces) {
    let filled = ''
    let at = start
    for (const mark of marks.filter((each) => each.end > start && each.start < end)) {
      if (mark.start >= start) filled += escapeXml(text.slice(at, mark.start)) + wordsFor(mark, given)
      at = Math.min(mark.end, end)
    }
    if (at === start) continue
    raw[token] = filled + escapeXml(text.slice(at, end))
    raw[opening] = KEPT_OPEN
  }
}

/** What nobody knows stays as it was written: whoever opens the file sees it. */
function wordsFor({ name, raw }: Mark, { texts }: FilledWith): string {
  const value = isPlaceholder(name) && !isBlockPlaceholder(name) ? texts[name] : undefined
  return (value ?? raw).split('\n').map(escapeXml).join(LINE_BREAK)
}

/** The word DRAF above everything, where a template has no place for it. */
export function withDraftMark(xml: string): string {
  const tokens: readonly XmlToken[] = xmlTokens(xml)
  const body = tokens.findIndex(({ kind, name }) => kind === 'open' && name === 'w:body')
  const mark =
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="BB7958"/><w:sz w:val="48"/></w:rPr><w:t>DRAF</w:t></w:r></w:p>'
  return tokens.map(({ raw }, index) => (index === body ? raw + mark : raw)).join('')
}

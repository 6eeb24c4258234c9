import type { PaperKind } from '../paper-kinds.ts'
import { findingOf, type TemplateFinding, type TemplatePlace } from './finding.ts'
import { hasLooseBraces, type Mark, marksOf } from './marks.ts'
import type { TemplateParagraph } from './paragraphs.ts'
import {
  isBlockPlaceholder,
  isPlaceholder,
  type Placeholder,
  placeholdersOf,
  requiredOf,
} from './placeholders.ts'

interface Place {
  readonly kind: PaperKind
  readonly place: TemplatePlace
}

/** What is wrong with the names in a part, each with its paragraph. */
export function checkPlaceholders(
  paragraphs: readonly TemplateParagraph[],
  { kind, place }: Place,
): readonly TemplateFinding[] {
  const filled = paragraphs.filter(({ text }) => text.trim() !== '')
  return filled.flatMap((paragraph, index) => {
    const at = { place, paragraph: index + 1 }
    const loose = hasLooseBraces(paragraph.text)
      ? [findingOf('unclosed_placeholder', paragraph.text, at)]
      : []
    const wrong = marksOf(paragraph.text).flatMap((mark) => {
      const code = faultOf(mark, paragraph, { kind, place })
      return code === undefined ? [] : [findingOf(code, around(mark, paragraph.text), at)]
    })
    return [...loose, ...wrong]
  })
}

function faultOf({ name }: Mark, paragraph: TemplateParagraph, { kind, place }: Place) {
  if (!isPlaceholder(name)) return 'unknown_placeholder'
  if (!placeholdersOf[kind].includes(name)) return 'other_paper'
  return isBlockPlaceholder(name) && !isAlone(paragraph, place) ? 'block_not_alone' : undefined
}

/** A whole piece takes the place of its paragraph, which must hold nothing else and stand in no table. */
function isAlone({ text, isPlain, parent }: TemplateParagraph, place: TemplatePlace): boolean {
  return place === 'body' && parent === 'w:body' && isPlain && /^\s*\{\{[^{}]*\}\}\s*$/.test(text)
}

const besideMark = 30

function around({ start, end }: Mark, text: string): string {
  const from = Math.max(0, start - besideMark)
  const to = Math.min(text.length, end + besideMark)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

/** The names that stand there. */
export function usedIn(paragraphs: readonly TemplateParagraph[]): readonly Placeholder[] {
  return paragraphs.flatMap(({ text }) =>
    marksOf(text).flatMap(({ name }) => (isPlaceholder(name) ? [name] : [])),
  )
}

export function checkRequired(kind: PaperKind, used: ReadonlySet<Placeholder>): readonly TemplateFinding[] {
  return requiredOf[kind]
    .filter((ways) => !ways.some((name) => used.has(name)))
    .map((ways) => findingOf('missing_placeholder', ways.map((name) => `{{${name}}}`).join(' / ')))
}

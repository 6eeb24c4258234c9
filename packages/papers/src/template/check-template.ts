import type { PaperKind } from '../paper-kinds.ts'
import { checkContent } from './check-content.ts'
import { checkParts } from './check-parts.ts'
import { checkPlaceholders, checkRequired, usedIn } from './check-placeholders.ts'
import { findingOf, mostFindings, TemplateBroken, type TemplateFinding } from './finding.ts'
import { openTemplate, printedParts, type TemplateParts, textOf } from './open-template.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Placeholder, placeholders } from './placeholders.ts'
import { xmlTokens } from './xml-tokens.ts'

export interface TemplateCheck {
  /** Empty: the file can be used. */
  readonly findings: readonly TemplateFinding[]
  /** What it asks for, in the order of the list. */
  readonly used: readonly Placeholder[]
}

/** What stands in the way of using a file as the template of a paper. It never throws about what is in the file. */
export async function checkTemplate(file: Buffer, kind: PaperKind): Promise<TemplateCheck> {
  try {
    return checkOpened(await openTemplate(file), kind)
  } catch (error) {
    if (!(error instanceof TemplateBroken)) throw error
    return { findings: [findingOf(error.code, '')], used: [] }
  }
}

function checkOpened(parts: TemplateParts, kind: PaperKind): TemplateCheck {
  const used = new Set<Placeholder>()
  const findings = [...checkParts(parts), ...checkSettings(parts)]
  for (const { place, xml } of printedParts(parts)) {
    const tokens = xmlTokens(xml)
    const paragraphs = paragraphsOf(tokens)
    findings.push(...checkContent(tokens, place), ...checkPlaceholders(paragraphs, { kind, place }))
    for (const name of usedIn(paragraphs)) used.add(name)
  }
  findings.push(...checkRequired(kind, used))
  return { findings: findings.slice(0, mostFindings), used: placeholders.filter((name) => used.has(name)) }
}

/** There a word processor is told to fill the document from a table elsewhere. */
function checkSettings(parts: TemplateParts): readonly TemplateFinding[] {
  const settings = parts.get('word/settings.xml')
  return settings === undefined ? [] : checkContent(xmlTokens(textOf(settings)), 'file')
}

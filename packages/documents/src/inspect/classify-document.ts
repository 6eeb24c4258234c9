import type { DocumentText } from '../document-text.ts'
import { auditKind } from './audit-kind.ts'
import { type InspectedKind, isHeadedAct } from './document-kinds.ts'
import { isLetter, isProcedureForm, kindByFeatures, letterKind } from './feature-kind.ts'
import type { Title } from './find-title.ts'
import type { Labels } from './labels.ts'
import type { Line } from './line.ts'
import { pictureKind } from './picture-kind.ts'

export interface Evidence {
  readonly text: DocumentText
  readonly lines: readonly Line[]
  readonly labels: Labels
  readonly title: Title | undefined
}

/** What a document is: by the name it gives itself, else by its form, else by what it looks like. */
export function classifyDocument({ text, lines, labels, title }: Evidence): InspectedKind {
  const picture = pictureKind(text, lines, title)
  if (picture !== undefined) return picture
  if (isProcedureForm(labels)) return 'procedure'
  const headless =
    title === undefined || !isHeadedAct(title.kind) ? kindOfAct(lines.slice(0, HEADLESS_LINES)) : undefined
  if (headless !== undefined) return headless
  if (title !== undefined && !isLaterThanLetterhead(title, labels)) return refine(title.kind, lines)
  if (title !== undefined && isLetter(lines, labels)) return letterKind(labels, wholeText(lines))
  const kind = title?.kind ?? kindByFeatures(lines, labels)
  if (kind !== undefined) return refine(kind, lines)
  return text.format === 'pptx' ? 'presentation' : 'other'
}

function refine(kind: InspectedKind, lines: readonly Line[]): InspectedKind {
  if (kind === 'external_audit_report') return auditKind(lines)
  if (kind === 'report' && isAboutAudit(lines)) return auditKind(lines)
  return kind
}

/** "LAPORAN / AUDIT TEKNOLOGI INFORMASI" on a cover. */
function isAboutAudit(lines: readonly Line[]): boolean {
  const at = lines.findIndex(({ key }) => key.startsWith('LAPORAN'))
  return lines
    .slice(at, at + 3)
    .some(({ text }) => /^(?:laporan\s+)?(?:hasil\s+|akhir\s+|pelaksanaan\s+)*audit\b/i.test(text))
}

/** "Nomor", "Sifat" and "Hal" above a heading show that the heading is only spoken of. */
function isLaterThanLetterhead(title: Title, labels: Labels): boolean {
  const matter = labels.get('HAL') ?? labels.get('PERIHAL')
  return matter !== undefined && matter.at <= title.at && (labels.has('NOMOR') || labels.has('NO'))
}

/** Where an act that lost its first page still comes to its decision. */
const HEADLESS_LINES = 60

const ACTS: readonly (readonly [RegExp, InspectedKind])[] = [
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN DAERAH/i, 'regional_regulation'],
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN (?:WALI ?KOTA|BUPATI|GUBERNUR)/i, 'head_regulation'],
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN (?:PRESIDEN|PEMERINTAH)/i, 'national_regulation'],
  [/^Menetapkan\s*:?\s*(?:RANCANGAN\s+)?PERATURAN/i, 'ministerial_regulation'],
  [/^(?:MENGINSTRUKSIKAN|Menetapkan\s*:?\s*INSTRUKSI)/i, 'instruction'],
  [/^Menetapkan\s*:?\s*(?:KEPUTUSAN\b|KESATU\b|$)/i, 'decree'],
]

/** An act whose first page is missing still says what it enacts. */
function kindOfAct(lines: readonly Line[]): InspectedKind | undefined {
  for (const { text } of lines) {
    const found = ACTS.find(([pattern]) => pattern.test(text))
    if (found !== undefined) return found[1]
  }
  return undefined
}

function wholeText(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n')
}

import type { DocumentText } from '../document-text.ts'
import { auditKind } from './audit-kind.ts'
import { type InspectedKind, isHeadedAct } from './document-kinds.ts'
import { isLetter, isProcedureForm, kindByFeatures, letterKind, procedureFormAt } from './feature-kind.ts'
import type { Title } from './find-title.ts'
import { kindOfHeadlessAct } from './headless-kind.ts'
import { beginsLike } from './key-match.ts'
import { firstLabel, type Labels } from './labels.ts'
import type { Line } from './line.ts'
import { pictureKind } from './picture-kind.ts'
import { isSlides } from './slides.ts'

export interface Evidence {
  readonly text: DocumentText
  readonly lines: readonly Line[]
  readonly labels: Labels
  readonly title: Title | undefined
}

/** What a document is: by the name it gives itself, else by its form, else by what it looks like. */
export function classifyDocument({ text, lines, labels, title }: Evidence): InspectedKind {
  const isForm = isProcedureForm(labels) && !isAttachedForm(labels, title)
  const picture = isForm ? undefined : pictureKind(text, lines, title)
  if (picture !== undefined) return picture
  if (isSlides(text, lines, title)) return 'presentation'
  if (isForm) return 'procedure'
  const namesAnother = title === undefined || !namesItself(title)
  const headless = namesAnother && !carries(lines, labels) ? kindOfHeadlessAct(lines) : undefined
  if (headless !== undefined) return headless
  if (title !== undefined && !isLaterThanLetterhead(title, labels)) return refine(title.kind, lines)
  if (title !== undefined && isLetter(lines, labels)) return letterKind(lines, labels)
  const kind = title?.kind ?? kindByFeatures(lines, labels)
  if (kind !== undefined) return refine(kind, lines)
  return text.format === 'pptx' || text.format === 'odp' ? 'presentation' : 'other'
}

/** An act by its heading, or a guide or minutes by their first words, whatever acts they go on to quote. */
function namesItself({ kind, at }: Title): boolean {
  return isHeadedAct(kind) || (at <= 1 && QUOTING.has(kind))
}

const QUOTING: ReadonlySet<InspectedKind> = new Set([
  'guideline',
  'minutes',
  'academic_paper',
  'presentation',
])

const HEAD_LINES = 30

/** A letter or memo has its matter at its head: an act behind it is what it brings. */
function carries(lines: readonly Line[], labels: Labels): boolean {
  const matter = firstLabel(labels, ['HAL', 'PERIHAL'])
  const other = firstLabel(labels, ['NOMOR', 'NO', 'KEPADA', 'DARI', 'YTH', 'SIFAT'])
  if (matter === undefined || other === undefined || matter.at > HEAD_LINES) return false
  return !lines.slice(0, matter.at).some(({ key }) => beginsLike(key, 'MENETAPKAN'))
}

/** A decree that establishes procedures has their forms behind it. */
function isAttachedForm(labels: Labels, title: Title | undefined): boolean {
  const form = procedureFormAt(labels)
  return title !== undefined && isHeadedAct(title.kind) && form !== undefined && title.at < form
}

function refine(kind: InspectedKind, lines: readonly Line[]): InspectedKind {
  if (kind === 'external_audit_report') return auditKind(lines)
  if (kind === 'report' && isAboutAudit(lines)) return auditKind(lines)
  return kind === 'report' && isOfInspectorate(lines) ? 'internal_audit_report' : kind
}

/** Reviews and evaluations are what an inspectorate does besides audits (PP 60/2008, Pasal 48). */
function isOfInspectorate(lines: readonly Line[]): boolean {
  const head = lines.slice(0, 15)
  return (
    head.some(({ key }) => key.startsWith('INSPEKTORAT') || key.startsWith('SATUANPENGAWAS')) &&
    head.some(({ text }) => /^laporan (?:hasil )?(?:reviu|evaluasi|pemantauan|pengawasan)\b/i.test(text))
  )
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

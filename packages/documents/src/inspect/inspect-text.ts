import type { DocumentText } from '../document-text.ts'
import type { Slot } from './blank-slot.ts'
import { classifyDocument } from './classify-document.ts'
import { decideStatus, type Form, issuesOfForm } from './decide-status.ts'
import { describeAct } from './describe-act.ts'
import { describeHeadless } from './describe-headless.ts'
import { describeOther } from './describe-other.ts'
import { describeProcedure } from './describe-procedure.ts'
import { isHeadedAct } from './document-kinds.ts'
import { findDraftMarks } from './draft-marks.ts'
import { findDetails } from './find-details.ts'
import { findTitle, type Title } from './find-title.ts'
import type { Inspection, InspectionDetails } from './inspection.ts'
import { inspectionIssue } from './inspection-issues.ts'
import { firstLabel, type Labels, readLabels } from './labels.ts'
import { type Line, toLines } from './line.ts'
import { issuesOfReading } from './reading-issues.ts'
import { revokedMark } from './revoked-mark.ts'
import { signInFormIssue } from './sign-in-form.ts'
import { filledValue, type Statement, yearOf } from './statement.ts'

export interface InspectedText {
  readonly inspection: Inspection
  readonly details: InspectionDetails
}

/** What a document is and says of itself, from its text alone: no clock, no files. */
export function inspectText(text: DocumentText): InspectedText {
  const lines = toLines(text.pages)
  const labels = readLabels(lines)
  const title = findTitle(lines)
  const kind = classifyDocument({ text, lines, labels, title })
  const statement = describe(kind, { lines, labels, title })
  const form = formOf(text, { kind, lines, title, statement })
  const inspection: Inspection = {
    kind,
    status: decideStatus(form),
    number: filledValue(statement.number),
    year: yearOf(statement),
    date: filledValue(statement.date),
    subject: statement.subject,
    issuer: statement.issuer,
    signatures: [],
    pages: text.pageCount,
    text: text.readability,
    issues: [
      ...issuesOfReading(text),
      ...headingIssue(form, title),
      ...issuesOfForm(form),
      ...revokedMark(lines),
      ...signInFormIssue(text),
    ],
  }
  return { inspection, details: findDetails(lines, statement) }
}

interface Parts {
  readonly lines: readonly Line[]
  readonly labels: Labels
  readonly title: Title | undefined
}

function describe(kind: Inspection['kind'], { lines, labels, title }: Parts): Statement {
  const titleAt = title?.at
  if (kind === 'procedure') return describeProcedure(lines, labels, titleAt ?? 0)
  if (isHeadedAct(kind) && title?.kind === kind && !isLetterForm(title, labels))
    return describeAct(lines, title.at)
  if (isHeadedAct(kind) && title?.kind !== kind && kind !== 'circular') return describeHeadless(lines)
  return describeOther(kind, { lines, labels, titleAt })
}

/** "SURAT EDARAN" in the middle of a letter: its number and matter stand above it. */
function isLetterForm({ kind, at }: Title, labels: Labels): boolean {
  const number = firstLabel(labels, ['NOMOR', 'NO'])
  const matter = firstLabel(labels, ['SIFAT', 'HAL', 'PERIHAL', 'LAMPIRAN'])
  return kind === 'circular' && number !== undefined && number.at < at && (matter?.at ?? at) < at
}

function formOf(
  text: DocumentText,
  {
    kind,
    lines,
    title,
    statement,
  }: Pick<Parts, 'lines' | 'title'> & { kind: Inspection['kind']; statement: Statement },
): Form {
  return {
    kind,
    draftMarks: findDraftMarks(
      lines,
      text.watermarks,
      title?.kind === kind ? title : undefined,
      statement.subjectLines,
    ),
    number: statement.number,
    date: statement.date,
    signatory: asSeen(statement.signatory, text.recognisedPages),
    promulgation: statement.promulgation,
    isAttachment: title?.isAttachment ?? false,
    hasOpenChanges: text.hasOpenChanges,
    isWhollySeen: text.coveredPage === undefined && text.hasUnseenPictures !== true,
    isHeadless: isHeadedAct(kind) && title?.kind !== kind && kind !== 'circular',
    isUnread: text.pages.every((page) => page.trim() === ''),
    hasClosing: statement.closing !== undefined,
  }
}

/** Where a scan was recognised, a stamp or a stroke of the pen may hide the name. */
function asSeen(slot: Slot<string>, recognisedPages: readonly number[]): Slot<string> {
  const mayBeHidden = slot.state === 'blank' && slot.isBare === true && recognisedPages.includes(slot.page)
  return mayBeHidden ? { state: 'absent' } : slot
}

function headingIssue({ kind }: Form, title: Title | undefined) {
  return isHeadedAct(kind) && title?.kind !== kind && kind !== 'circular'
    ? [inspectionIssue('heading_missing')]
    : []
}

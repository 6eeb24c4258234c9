import type { DocumentText } from '../document-text.ts'
import { classifyDocument } from './classify-document.ts'
import { decideStatus, type Form, issuesOfForm } from './decide-status.ts'
import { describeAct } from './describe-act.ts'
import { describeOther } from './describe-other.ts'
import { describeProcedure } from './describe-procedure.ts'
import { isHeadedAct } from './document-kinds.ts'
import { findDraftMarks } from './draft-marks.ts'
import { findDetails } from './find-details.ts'
import { findTitle, type Title } from './find-title.ts'
import type { Inspection, InspectionDetails } from './inspection.ts'
import { inspectionIssue } from './inspection-issues.ts'
import { type Labels, readLabels } from './labels.ts'
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
      ...signInFormIssue(text.pages),
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
  if (isHeadedAct(kind) && title?.kind === kind) return describeAct(lines, title.at)
  return describeOther(kind, { lines, labels, titleAt })
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
    signatory: statement.signatory,
    promulgation: statement.promulgation,
    isAttachment: title?.isAttachment ?? false,
    hasOpenChanges: text.hasOpenChanges,
    isUnread: text.pages.every((page) => page.trim() === ''),
    hasClosing: statement.closing !== undefined,
  }
}

function headingIssue({ kind }: Form, title: Title | undefined) {
  return isHeadedAct(kind) && title === undefined ? [inspectionIssue('heading_missing')] : []
}

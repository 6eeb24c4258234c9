import type { DocumentText } from '../document-text.ts'
import { type InspectionIssue, inspectionIssue } from './inspection-issues.ts'

/** What stood in the way of reading the file itself. */
export function issuesOfReading(text: DocumentText): readonly InspectionIssue[] {
  const origin = text.readBy === 'pdf.js' ? [inspectionIssue('read_by_pdfjs')] : []
  const covered = text.coveredPage === undefined ? [] : [inspectionIssue('covered', text.coveredPage)]
  const unseen = text.hasUnseenPictures === true ? [inspectionIssue('pictures_unseen')] : []
  return [...issuesOfText(text), ...origin, ...covered, ...unseen]
}

function issuesOfText({
  trouble,
  readability,
  recognisedPages,
  pages,
  isCut,
}: DocumentText): readonly InspectionIssue[] {
  if (trouble !== undefined) return [inspectionIssue(trouble)]
  if (readability === 'scanned') {
    if (recognisedPages.length === 0) return [inspectionIssue('scanned'), inspectionIssue('no_text')]
    if (pages.every((page) => !/\p{L}{2}/u.test(page))) return []
    const partly = recognisedPages.length < pages.length ? [inspectionIssue('partly_recognised')] : []
    return [inspectionIssue('recognised'), ...partly]
  }
  if (pages.every((page) => page.trim() === '')) return [inspectionIssue('no_text')]
  if (isCut) return [inspectionIssue('cut_short')]
  return recognisedPages.length > 0 ? [inspectionIssue('recognised', recognisedPages[0])] : []
}

import type { Inspection } from '@undagi/documents'
import type { FormalMark, Presence, Presences } from '@undagi/maturity'
import { fittingInspections, hasIssue, type IssueCode } from './fitting-inspections.ts'
import type { OfferedDocument } from './offered-document.ts'
import { isSigned } from './weigh-status.ts'

/**
 * The marks that were seen, and those whose place was seen to be blank. What a reader did not find may stand in a picture of a page: it
 * stays unknown.
 */
export function readMarks(document: OfferedDocument): Presences<FormalMark> {
  const found = fittingInspections(document)
  return {
    ...markOf('number', found, { sees: ({ number }) => number !== null, blank: 'number_blank' }),
    ...markOf('date', found, { sees: ({ date }) => date !== null, blank: 'date_blank' }),
    ...markOf('signatory', found, {
      sees: (each) => each.status === 'enacted' || isSigned(each),
      blank: 'signatory_blank',
    }),
    ...markOf('participants', found, { sees: ({ kind }) => kind === 'attendance_list' }),
  }
}

interface Seeing {
  readonly sees: (inspection: Inspection) => boolean
  readonly blank?: IssueCode
}

function markOf(
  mark: FormalMark,
  found: readonly Inspection[],
  { sees, blank }: Seeing,
): { readonly [key in FormalMark]?: Presence } {
  if (found.some(sees)) return { [mark]: 'present' }
  const isBlank =
    blank !== undefined && found.some((each) => each.status === 'draft' && hasIssue(each, blank))
  return isBlank ? { [mark]: 'absent' } : {}
}

import type { Slot } from './blank-slot.ts'
import { type InspectedKind, isEnactedKind, isGazettedKind } from './document-kinds.ts'
import type { DraftMark } from './draft-marks.ts'
import type { Promulgation } from './find-promulgation.ts'
import { type InspectionIssue, inspectionIssue } from './inspection-issues.ts'

export type InspectedStatus = 'draft' | 'enacted' | 'not_applicable' | 'cannot_tell'

/** What the form of an act shows about its standing (UU 12/2011, Lampiran II, numbers 1 to 13 and 159 to 173). */
export interface Form {
  readonly kind: InspectedKind
  readonly draftMarks: readonly DraftMark[]
  readonly number: Slot<string>
  readonly date: Slot<string>
  readonly signatory: Slot<string>
  readonly promulgation: Promulgation
  readonly isAttachment: boolean
  readonly hasOpenChanges: boolean
  /** Nothing lies over its text that could not be read or looked at. */
  readonly isWhollySeen: boolean
  /** An act whose heading is not there: what number it bears nobody can tell. */
  readonly isHeadless: boolean
  /** No word of it could be read, so that nobody knows what it is. */
  readonly isUnread: boolean
  /** The closing is there, whatever it lacks. */
  readonly hasClosing: boolean
}

/**
 * Never "enacted" for a draft: one sign of a draft outweighs everything else, and what is not seen is not taken to be
 * there.
 */
export function decideStatus(form: Form): InspectedStatus {
  if (form.isUnread && form.kind === 'other') return 'cannot_tell'
  if (!isEnactedKind(form.kind)) return 'not_applicable'
  const slots = [form.number, form.date, form.signatory]
  if (form.draftMarks.length > 0 || slots.some(({ state }) => state === 'blank')) return 'draft'
  if (
    form.isHeadless ||
    form.isAttachment ||
    form.hasOpenChanges ||
    !form.isWhollySeen ||
    form.promulgation === 'blank'
  )
    return 'cannot_tell'
  return slots.every(({ state }) => state === 'filled') ? 'enacted' : 'cannot_tell'
}

/** Why it is not enacted, and what else about its form a person should know. */
export function issuesOfForm(form: Form): readonly InspectionIssue[] {
  const issues: InspectionIssue[] = []
  const [mark] = form.draftMarks
  if (mark !== undefined) issues.push(inspectionIssue('draft_mark', mark.page))
  if (form.hasOpenChanges) issues.push(inspectionIssue('open_changes'))
  if (!isEnactedKind(form.kind)) return issues
  if (form.isAttachment) return [...issues, inspectionIssue('attachment_only')]
  issues.push(...slotIssue(form.number, 'number_blank', 'number_missing'))
  if (form.hasClosing) {
    issues.push(...slotIssue(form.date, 'date_blank', 'date_missing'))
    issues.push(...slotIssue(form.signatory, 'signatory_blank', 'signatory_missing'))
  } else issues.push(inspectionIssue('closing_missing'))
  return [...issues, ...gazetteIssue(form)]
}

function slotIssue(
  slot: Slot<string>,
  blank: 'number_blank' | 'date_blank' | 'signatory_blank',
  missing: 'number_missing' | 'date_missing' | 'signatory_missing',
): readonly InspectionIssue[] {
  if (slot.state === 'filled') return []
  return [slot.state === 'blank' ? inspectionIssue(blank, slot.page) : inspectionIssue(missing)]
}

function gazetteIssue({ kind, promulgation, hasClosing }: Form): readonly InspectionIssue[] {
  if (!isGazettedKind(kind) || !hasClosing || promulgation === 'filled') return []
  return [inspectionIssue(promulgation === 'blank' ? 'gazette_blank' : 'gazette_missing')]
}

import type { UnitStatement } from '@undagi/maturity'
import type { TitleOffered } from '../evidence/usecases/titles-offered.ts'
import type { AnswerRow, AttachedRow, RequestRow } from './contributions.repository.ts'

/** A request with what its unit says now. */
export interface AskedUnit extends RequestRow {
  readonly standing: AnswerRow | undefined
  /** Documents that were offered in answer to it and still are. */
  readonly documents: readonly TitleOffered[]
}

interface Gathered {
  readonly requests: readonly RequestRow[]
  readonly answers: readonly AnswerRow[]
  readonly attached?: readonly AttachedRow[]
  readonly titles?: readonly TitleOffered[]
}

export function gatherAsked({
  requests,
  answers,
  attached = [],
  titles = [],
}: Gathered): readonly AskedUnit[] {
  const standing = new Map(answers.map((each) => [each.answer.requestId, each]))
  const offersOf = Map.groupBy(attached, ({ requestId }) => requestId)
  const titleOf = new Map(titles.map((each) => [each.offerId, each]))
  return requests.map((row) => ({
    ...row,
    standing: standing.get(row.request.id),
    documents: (offersOf.get(row.request.id) ?? []).flatMap(({ offerId }) => titleOf.get(offerId) ?? []),
  }))
}

/** What was taken back is not asked any more: it counts nowhere. */
export const isOpen = ({ withdrawal }: Pick<RequestRow, 'withdrawal'>): boolean => withdrawal === null

/** What was sent back was said, and counts no more until it is said again. */
export const hasSaid = ({ standing }: Pick<AskedUnit, 'standing'>): boolean =>
  standing !== undefined && standing.sentBack === null

export function toStatement({ standing }: AskedUnit): UnitStatement {
  if (standing === undefined || standing.sentBack !== null) return { applies: null, practice: null }
  const { applies, practice } = standing.answer
  return { applies, practice }
}

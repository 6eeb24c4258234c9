import type { FoundItem } from '../found-items.ts'
import type { SubmissionRow } from './submission.repository.ts'

/** What is judged: the revision that was handed in, which may not be the one that the library has today. */
export interface SubmittedItem extends FoundItem {
  /** The library has a newer revision, which is not judged here. */
  readonly isRevisedSince: boolean
}

/**
 * An item as it was when the assessment was handed in: whoever replaces a document afterwards does not put another under what is judged.
 * What is offered later, as an answer to an assessor, counts as it was then; what an assessor asked to be repaired is seen repaired,
 * until the result is published.
 */
export function asSubmitted(item: FoundItem, submission: SubmissionRow | undefined): SubmittedItem {
  const heldAt = whenHeld(item, submission)
  if (heldAt === null) return { ...item, isRevisedSince: false }
  const revisions = item.revisions.filter(({ row }) => row.receivedAt <= heldAt)
  const [newest] = revisions
  if (newest === undefined) return { ...item, isRevisedSince: false }
  return { ...item, newest, revisions, isRevisedSince: newest.row.revision < item.newest.row.revision }
}

function whenHeld({ offers }: FoundItem, submission: SubmissionRow | undefined): Date | null {
  if (submission === undefined || submission.submittedAt === null) return null
  const { submittedAt, publishedAt, askedBack } = submission
  if (offers.some(({ id }) => askedBack.includes(id))) return publishedAt
  return latest([submittedAt, ...offers.map(({ linkedAt }) => linkedAt)])
}

const latest = (moments: readonly Date[]) => new Date(Math.max(...moments.map((moment) => moment.getTime())))

import type { Participant } from './api/calendars.ts'

/** Whose turn it is where an assessment stands, as the ministry sees it. */
export type WaitsFor = 'ministry' | 'review' | 'assessors' | 'institution' | 'nobody'

export function waitsFor(stage: Participant['stage']): WaitsFor {
  switch (stage) {
    case 'filling':
    case 'verification':
    case 'signing':
      return 'institution'
    case 'submitted':
    case 'consolidation':
      return 'ministry'
    case 'document_review':
    case 'interview':
    case 'site_visit':
      return 'assessors'
    case 'score_review':
      return 'review'
    case 'published':
      return 'nobody'
  }
}

const order: readonly WaitsFor[] = ['ministry', 'review', 'assessors', 'institution', 'nobody']

/** What waits for the ministry first, what is over last; of those the day that comes first, then the name. */
export function inOrderOfWaiting<Each extends Pick<Participant, 'stage' | 'dueAt' | 'institutionName'>>(
  participants: readonly Each[],
): readonly Each[] {
  const placeOf = ({ stage }: Each) => order.indexOf(waitsFor(stage))
  const dueOf = ({ dueAt }: Each) => (dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt))
  return participants.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      dueOf(one) - dueOf(other) ||
      one.institutionName.localeCompare(other.institutionName, 'id'),
  )
}

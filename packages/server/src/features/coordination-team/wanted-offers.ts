import { addMonths, type Criterion, dayInWords } from '@undagi/maturity'
import type { WantedOffer } from '../evidence/usecases/keep-own-offers.ts'
import type { NewestEvidence } from '../evidence/usecases/newest-of.ts'
import { documentsAsked, findCriterion, longestAge } from './asked-documents.ts'
import { covers } from './days.ts'
import { teamTerm } from './member-terms.ts'
import type { MeetingState, TeamBook } from './team-book.ts'
import type { TeamPlace } from './team-places.ts'
import type { TeamRound } from './team-round.ts'

export type Documents = ReadonlyMap<string, Pick<NewestEvidence, 'kind' | 'status'>>

/** For which criteria of an open round the documents of the team are proof, on the face of them: what they hold a person judges. */
export function wantedOffers(book: TeamBook, documents: Documents, round: TeamRound): WantedOffer[] {
  return round.places.flatMap((place) => {
    const found = findCriterion(round.edition, place.criterion)
    if (found === undefined) return []
    const { indicatorCode, criterion } = found
    return candidatesFor(book, place, { criterion, round })
      .filter(({ itemId }) => isTaken(criterion, documents.get(itemId)))
      .map(({ itemId, why }) => ({
        ...{ itemId, why, assessmentId: round.assessmentId, indicatorCode },
        criterionCode: criterion.code,
      }))
  })
}

interface Asking {
  readonly criterion: Criterion
  readonly round: Pick<TeamRound, 'year' | 'assessmentDate'>
}

function candidatesFor(book: TeamBook, place: TeamPlace, { criterion, round }: Asking) {
  if (place.document === 'minutes')
    return book.meetings.flatMap((meeting) => {
      const { minutesItemId: itemId, day, subjects } = meeting
      const isProof =
        itemId !== null &&
        subjects.includes(place.subject) &&
        isRecent(day, criterion, round) &&
        (place.needs !== 'decisions_done' || hasAllDone(book, meeting))
      return isProof ? [{ itemId, why: `Notula rapat Tim Koordinasi SPBE, ${dayInWords(day)}.` }] : []
    })
  return book.teams.flatMap((team) => {
    const { teamId, decreeItemId: itemId, validFrom } = team
    const isProof =
      covers(teamTerm(book.teams, team), round.assessmentDate) &&
      (place.needs !== 'tasks' || book.tasks.some((task) => task.teamId === teamId))
    const why = `Keputusan Tim Koordinasi SPBE, berlaku sejak ${dayInWords(validFrom)}.`
    return isProof ? [{ itemId, why }] : []
  })
}

/** Of the round's own year, or as old as the criterion lets it be. */
export function isRecent(
  day: string,
  { rule }: Pick<Criterion, 'rule'>,
  { year, assessmentDate }: Asking['round'],
): boolean {
  if (day > assessmentDate) return false
  const months = longestAge(rule)
  return months === undefined ? day.startsWith(`${year}-`) : addMonths(day, months) > assessmentDate
}

function hasAllDone({ decisions }: TeamBook, { meetingId }: MeetingState): boolean {
  const own = decisions.filter((each) => each.meetingId === meetingId)
  return own.length > 0 && own.every(({ done }) => done !== null)
}

/** Of a kind that the criterion takes, and neither a draft nor revoked. */
function isTaken({ rule }: Criterion, document: ReturnType<Documents['get']>): boolean {
  if (document === undefined || ['draft', 'revoked'].includes(document.status)) return false
  return documentsAsked(rule).includes(document.kind)
}

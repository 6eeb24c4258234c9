import { citeSource, textEditionIn } from '@undagi/maturity'
import type { NewestEvidence } from '../evidence/usecases/newest-of.ts'
import { documentsAsked, findCriterion } from './asked-documents.ts'
import { covers } from './days.ts'
import { memberTerm, teamTerm } from './member-terms.ts'
import type { TeamBook, TeamState } from './team-book.ts'
import type { TeamPlace } from './team-places.ts'
import type { TeamRound } from './team-round.ts'
import type { HintCode, MeetingSubject } from './team-words.ts'
import { isRecent } from './wanted-offers.ts'

interface Known {
  readonly book: TeamBook
  readonly documents: ReadonlyMap<string, Pick<NewestEvidence, 'kind' | 'status' | 'number' | 'dated'>>
  /** Those that are active. */
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  readonly today: string
}

interface Found {
  readonly code: HintCode
  readonly place: TeamPlace | undefined
  readonly names?: readonly string[]
  readonly day?: string | null
}

/** Where the latest team does not yet give what this round asks for, with the place where it is asked. */
export function findHints(known: Known, round: TeamRound) {
  const team = known.book.teams.at(-1)
  if (team === undefined || round.places.length === 0) return []
  return [...decreeHints(known, team, round), ...meetingHints(known, team, round)].flatMap((found) => {
    const asked = found.place && findCriterion(round.edition, found.place.criterion)
    if (asked === undefined) return []
    const { instrument } = round.edition
    const { criterion, indicatorCode } = asked
    const { title, at } = citeSource(instrument, criterion.source, textEditionIn(instrument, round.year))
    return [
      {
        ...{ code: found.code, year: round.year, indicatorCode, criterionCode: criterion.code },
        ...{ criterion: criterion.text, source: `${title}, ${at}` },
        ...{ names: [...(found.names ?? [])], day: found.day ?? null },
      },
    ]
  })
}

function decreeHints({ book, documents }: Known, team: TeamState, round: TeamRound): Found[] {
  const decree = documents.get(team.decreeItemId)
  const enacted = round.places.find((place) => place.document === 'decree' && place.needs === undefined)
  const withTasks = round.places.findLast(({ needs }) => needs === 'tasks')
  const { to } = teamTerm(book.teams, team)
  return [
    decree !== undefined && !['enacted', 'amended'].includes(decree.status)
      ? { code: 'decree_not_enacted' as const, place: enacted }
      : [],
    decree !== undefined && (decree.number === null || decree.dated === null)
      ? { code: 'decree_unnumbered' as const, place: enacted }
      : [],
    to !== null && to < round.assessmentDate
      ? { code: 'decree_ends_early' as const, place: enacted, day: to }
      : [],
    book.tasks.some(({ teamId }) => teamId === team.teamId)
      ? []
      : { code: 'no_tasks' as const, place: withTasks },
  ].flat()
}

function meetingHints(known: Known, team: TeamState, round: TeamRound): Found[] {
  const { book, documents, today } = known
  const work = placeOf(round, 'tasks')
  const held = book.meetings.filter(({ day }) => day <= today)
  const thisYear = held.filter(({ day }) => day.startsWith(`${round.year}-`))
  const without = thisYear.filter(({ minutesItemId }) => minutesItemId === null)
  const others = round.places.flatMap((place): Found[] => {
    if (place.document !== 'minutes' || place.needs !== undefined) return []
    const criterion = findCriterion(round.edition, place.criterion)?.criterion
    if (criterion === undefined) return []
    const asked = documentsAsked(criterion.rule)
    const wrong = held.filter(({ day, subjects, minutesItemId }) => {
      const minutes = documents.get(minutesItemId ?? '')
      const counts = subjects.includes(place.subject) && isRecent(day, criterion, round)
      return counts && minutes !== undefined && !asked.includes(minutes.kind)
    })
    return wrong.map(({ day }) => ({ code: 'minutes_of_other_kind', place, day }))
  })
  return [
    ...(thisYear.length === 0 ? [{ code: 'no_meeting' as const, place: work }] : []),
    ...without.map(({ day }) => ({ code: 'minutes_missing' as const, place: work, day })),
    ...others,
    ...unitHints(known, team, round),
  ]
}

/** Units without a member in the team that did not come either when its programme was told. */
function unitHints({ book, units, today }: Known, team: TeamState, round: TeamRound): Found[] {
  const term = teamTerm(book.teams, team)
  const day = term.to !== null && term.to < today ? term.to : today
  const members = book.members.filter(
    (each) => each.teamId === team.teamId && covers(memberTerm(each, term), day),
  )
  const told = book.meetings.filter(
    (each) => each.subjects.includes('programme') && each.day.startsWith(`${round.year}-`),
  )
  const reached = new Set([
    ...members.map(({ unitId }) => unitId),
    ...told.flatMap(({ presentUnitIds }) => presentUnitIds),
  ])
  const missing = units.filter(({ id }) => !reached.has(id)).map(({ shortName }) => shortName)
  if (missing.length === 0) return []
  return [{ code: 'units_missing', place: placeOf(round, 'programme'), names: missing }]
}

const placeOf = ({ places }: TeamRound, subject: MeetingSubject) =>
  places.find(
    (place) => place.document === 'minutes' && place.subject === subject && place.needs === undefined,
  )

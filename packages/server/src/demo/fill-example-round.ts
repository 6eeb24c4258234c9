import type { AssessmentAction } from '../features/assessments/assessment-action.ts'
import { decideCriteria } from '../features/assessments/decide-criteria.ts'
import { decideRating } from '../features/assessments/decide-rating.ts'
import { type DraftField, writeDraft } from '../features/assessments/drafts.repository.ts'
import { untouchedIndicator } from '../features/assessments/fold-assessment.ts'
import type { IndicatorNow } from '../features/assessments/indicator-now.ts'
import { type Author, type HeldAssessment, recordActions } from '../features/assessments/record-actions.ts'
import { openAssessment } from '../features/assessments/usecases/open-assessment.ts'
import type { Edition, Editions } from '../features/instruments/editions.ts'
import { insertRound } from '../features/rounds/rounds.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { criteriaOfLevel } from './criteria-of-level.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleData, ExampleDetail, ExampleRound } from './example-data.ts'
import { moveExampleRound } from './move-example-round.ts'
import { openExampleNationally } from './open-example-nationally.ts'
import { workingMoment } from './working-moment.ts'

interface Filling {
  readonly institutionId: string
  readonly timeZone: ExampleData['institution']['timeZone']
  readonly round: ExampleRound
  /** The round before it with the same edition, if there is one. */
  readonly previous: ExampleRound | undefined
  readonly target: string | null
  readonly people: ExamplePeople
  readonly editions: Editions
}

/** Opens a round and fills it indicator by indicator, by the same decisions and the same fold as people's own work. */
export async function fillExampleRound(db: Sql, filling: Filling): Promise<void> {
  const { institutionId, round, previous, target, people, editions } = filling
  const edition = await editions.getWithin({ ...round.edition, year: round.year }, db)
  const authorOf = (email: string) => getAuthor(people, email)
  const author = authorOf(round.ratedBy)
  const lastAt = new Date(round.ratedAt)
  const codes = edition.indicators.map(({ code }) => code).filter((code) => code in round.ratings)
  const roundRow = await insertExampleRound(db, filling, edition)
  const opening = {
    institutionId,
    round: roundRow,
    edition,
    target,
    author,
    at: workingMoment(lastAt, codes.length),
  }
  let held = await openAssessment(db, opening)
  await openExampleNationally(db, { institutionId, roundId: roundRow.id, round, edition, authorOf })
  for (const [position, code] of codes.entries()) {
    const at = workingMoment(lastAt, codes.length - 1 - position)
    held = await fillIndicator(db, held, { code, at, author, round, previous })
  }
  await moveExampleRound(db, held, { moves: round.moves, authorOf })
}

interface Entry {
  readonly code: string
  readonly at: Date
  readonly author: Author
  readonly round: ExampleRound
  readonly previous: ExampleRound | undefined
}

async function fillIndicator(
  db: Sql,
  held: HeldAssessment,
  { code, at, author, round, previous }: Entry,
): Promise<HeldAssessment> {
  const indicator = held.edition.indicatorByCode.get(code)
  const detail: ExampleDetail = round.details[code] ?? {}
  if (indicator === undefined) throw new Error(`The example rates ${code}, which its edition does not have`)
  const previousRating = previous?.ratings[code]
  const previousValue = previousRating === undefined ? null : String(previousRating)
  const nowIn = ({ state }: HeldAssessment): IndicatorNow => ({
    state: state.indicators.get(code) ?? untouchedIndicator(code),
    previousValue,
  })
  const record = async (from: HeldAssessment, actions: readonly (AssessmentAction | undefined)[]) => {
    const decided = actions.filter((action) => action !== undefined)
    if (decided.length === 0) return from
    return recordActions(db, from, { author, at, actions: decided })
  }

  const ofLevel = criteriaOfLevel(indicator, { level: round.ratings[code] ?? 0, previousValue })
  const met = detail.met ?? [...ofLevel, ...(detail.also ?? [])]
  const judged = await record(held, [decideCriteria(met)(held, indicator, nowIn(held))])
  const rating = { value: String(round.ratings[code]), reason: detail.reason?.trim() ?? null }
  const rated = await record(judged, [decideRating(rating)(judged, indicator, nowIn(judged))])
  for (const field of ['facts', 'analysis'] as const)
    await keepDraft(db, held, { code, field, detail, author, at })
  return record(rated, [
    detail.facts === undefined
      ? undefined
      : { kind: 'facts_settled', indicatorCode: code, text: detail.facts },
    detail.analysis === undefined
      ? undefined
      : { kind: 'analysis_settled', indicatorCode: code, text: detail.analysis },
  ])
}

async function keepDraft(
  db: Sql,
  { id, institutionId }: HeldAssessment,
  {
    code,
    field,
    detail,
    author,
    at,
  }: Pick<Entry, 'code' | 'author' | 'at'> & { field: DraftField; detail: ExampleDetail },
): Promise<void> {
  const text = detail[field]
  if (text === undefined) return
  await writeDraft(db, {
    ...{ assessmentId: id, institutionId, indicatorCode: code, field, text, expectedVersion: 0 },
    ...{ updatedBy: author.personId, updatedByName: author.name, updatedAt: at, onBehalfOf: null },
  })
}

function insertExampleRound(db: Sql, { institutionId, timeZone, round }: Filling, edition: Edition) {
  const { year, name, kind, assessmentDate, deadline, visitDate = null } = round
  return insertRound(db, {
    ...{ institutionId, year, name, kind, assessmentDate, timeZone, deadline: new Date(deadline) },
    visitDate,
    editionId: edition.instrument.id,
    editionRevision: edition.instrument.revision,
    editionSha256: edition.sha256,
  })
}

function getAuthor(people: ExamplePeople, email: string): Author {
  const person = people.get(email)
  if (person === undefined) throw new Error(`The example names ${email}, who is not among its people`)
  return { ...person, onBehalfOf: null }
}

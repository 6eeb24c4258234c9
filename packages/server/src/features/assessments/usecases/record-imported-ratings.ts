import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Editions } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import type { ImportRef, IndicatorAction } from '../assessment-action.ts'
import {
  type AssessmentWithRound,
  lockAssessments,
  selectAssessmentsOf,
  selectAssessmentsWithRound,
} from '../assessments.repository.ts'
import { needsReason } from '../decide-rating.ts'
import { ensureUnlocked } from '../ensure-unlocked.ts'
import { type IndicatorState, untouchedIndicator } from '../fold-assessment.ts'
import { selectStatesOf } from '../indicator-states.repository.ts'
import { readPreviousValues } from '../read-previous-values.ts'
import { type Author, type HeldAssessment, recordHappenings } from '../record-actions.ts'
import { alreadySent } from '../stages/stages.errors.ts'

interface ImportedRating {
  readonly code: string
  readonly value: string | null
  /** Null: said only where the criteria do not support the value, and then that it was imported. */
  readonly reason: string | null
}

export interface ImportedRatings {
  readonly assessmentId: string
  readonly ratings: readonly ImportedRating[]
}

/** Which actions of an assessment an import wrote. */
export interface WrittenActions {
  readonly assessmentId: string
  readonly institutionId: string
  readonly first: number
  readonly last: number
}

interface Recording {
  readonly author: Author
  readonly at: Date
  readonly editions: Editions
  readonly source: ImportRef
}

/**
 * Ratings that come from a file, into any number of assessments at once. Earlier years first: what the criteria support may
 * hang on the value of the round before. A value that they do not support says where it comes from.
 */
export async function recordImportedRatings(
  db: Sql,
  changes: readonly ImportedRatings[],
  recording: Recording,
): Promise<readonly WrittenActions[]> {
  const ids = changes.map(({ assessmentId }) => assessmentId)
  await lockAssessments(db, ids)
  const rows = await selectAssessmentsWithRound(db, ids)
  const all = await selectAssessmentsOf(db, [...new Set(rows.map(({ institutionId }) => institutionId))])
  const ratings = new Map(changes.map((change) => [change.assessmentId, change.ratings]))
  const written: WrittenActions[] = []
  for (const [, ofYear] of [...Map.groupBy(rows, ({ year }) => year)].toSorted(([a], [b]) => a - b)) {
    written.push(...(await recordYear(db, { rows: ofYear, all, ratings, recording })))
  }
  return written
}

interface Year {
  readonly rows: readonly AssessmentWithRound[]
  /** Every assessment of these institutions: what came before is among them. */
  readonly all: readonly AssessmentWithRound[]
  readonly ratings: ReadonlyMap<string, readonly ImportedRating[]>
  readonly recording: Recording
}

async function recordYear(db: Sql, { rows, all, ratings, recording }: Year): Promise<WrittenActions[]> {
  const ids = rows.map(({ id }) => id)
  const states = await selectStatesOf(db, ids)
  const statesOf = Map.groupBy(states, ({ assessmentId }) => assessmentId)
  const previousValue = await readPreviousValues(db, { rows, all, editions: recording.editions })
  const happenings = []
  for (const row of rows) {
    const indicators = (statesOf.get(row.id) ?? []).map(({ assessmentId: _, ...state }) => ({
      ...state,
      ...textsStay,
    }))
    const held = await toHeld(db, { row, indicators, editions: recording.editions })
    const before = (code: string) => previousValue(row.id, code)
    const actions = (ratings.get(row.id) ?? []).map((rating) => toAction(held, rating, { before, recording }))
    happenings.push({ held, actions })
  }
  await recordHappenings(db, happenings, recording)
  return happenings.map(({ held: { id, institutionId, state }, actions }) => ({
    assessmentId: id,
    institutionId,
    first: state.version + 1,
    last: state.version + actions.length,
  }))
}

/** Ratings act on no text: what is not given is left as it stands. */
const textsStay = { facts: null, analysis: null }

async function toHeld(
  db: Sql,
  {
    row,
    indicators,
    editions,
  }: { row: AssessmentWithRound; indicators: readonly IndicatorState[]; editions: Editions },
): Promise<HeldAssessment> {
  const { id, institutionId, year, kind: roundKind, target, version, stage, lastJudged, isLocked } = row
  const { boundaryRule, boundarySource, timeZone } = row
  if (stage !== 'filling') throw alreadySent()
  ensureUnlocked('rate', row)
  return {
    ...{ id, institutionId, year, roundKind, timeZone, stage, isLocked },
    edition: await editions.getWithin(editionKeyOf(row), db),
    state: {
      target,
      version,
      stage,
      lastJudged,
      ...{ boundaryRule, boundarySource },
      indicators: new Map(indicators.map((state) => [state.code, state])),
    },
    ratings: Object.fromEntries(indicators.map(({ code, value }) => [code, value])),
  }
}

function toAction(
  { edition, state }: HeldAssessment,
  { code, value, reason }: ImportedRating,
  { before, recording: { source } }: { before: (code: string) => string | null; recording: Recording },
): IndicatorAction {
  const indicator = edition.indicatorByCode.get(code)
  if (indicator === undefined) throw new Error(`${code} is not an indicator of ${edition.instrument.id}`)
  const now = { state: state.indicators.get(code) ?? untouchedIndicator(code), previousValue: before(code) }
  const said = reason ?? (needsReason(indicator, now, value) ? reasonOf(source) : null)
  return { kind: 'rated', indicatorCode: code, value, reason: said, import: source }
}

function reasonOf({ fileName, undone }: ImportRef): string {
  return undone ? `Impor ${fileName} dibatalkan.` : `Diimpor dari ${fileName}.`
}

/** What it may answer. */
export { roundLocked } from '../ensure-unlocked.ts'
export { alreadySent } from '../stages/stages.errors.ts'

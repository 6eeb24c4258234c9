import { planRevisionMove, type RevisionMove } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { EditionKey, Editions } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { selectAssessmentsOf, selectAssessmentsWithRound } from '../assessments.repository.ts'
import { selectStatesOf } from '../indicator-states.repository.ts'
import { readPreviousValues } from '../read-previous-values.ts'

interface Weighing {
  readonly assessmentId: string
  readonly to: EditionKey
  readonly editions: Editions
}

/** What another revision would make of an assessment as it stands; within a transaction of another feature. */
export async function weighEditionMove(
  db: Sql,
  { assessmentId, to, editions }: Weighing,
): Promise<RevisionMove> {
  const [row] = await selectAssessmentsWithRound(db, [assessmentId])
  if (row === undefined) throw assessmentNotFound()
  const { id, year, institutionId } = row
  const states = await selectStatesOf(db, [id])
  const all = await selectAssessmentsOf(db, [institutionId])
  const moved = { ...row, editionRevision: to.revision }
  const before = await readPreviousValues(db, { rows: [row], all, editions })
  const after = await readPreviousValues(db, { rows: [moved], all, editions })
  const assessed = states.map(({ code, value, metCriteria }) => {
    const previousValue = after(id, code) ?? before(id, code)
    return [code, { value, metCriteria, previousValue }] as const
  })
  return planRevisionMove({
    from: (await editions.getWithin(editionKeyOf(row), db)).instrument,
    to: (await editions.getWithin(editionKeyOf(moved), db)).instrument,
    ...{ year, assessed: new Map(assessed) },
  })
}

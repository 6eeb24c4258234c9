import { selectAssessment, selectAssessmentsOf } from '../features/assessments/assessments.repository.ts'
import { insertDecision } from '../features/findings/findings.repository.ts'
import { digestsOf, judgeWith, prepareJudging } from '../features/findings/judge-offered.ts'
import { gatherKnown, selectKnown } from '../features/findings/known-evidence.ts'
import type { Editions } from '../features/instruments/editions.ts'
import { editionKeyOf } from '../features/instruments/instruments.usecases.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleDecision } from './example-decision.ts'

interface Loading {
  readonly institutionId: string
  readonly decisions: readonly ExampleDecision[]
  readonly people: ExamplePeople
  readonly editions: Editions
}

/** What assessors of the example decided beside what was found in its latest round. */
export async function loadExampleDecisions(db: Sql, loading: Loading): Promise<void> {
  const assessments = await selectAssessmentsOf(db, [loading.institutionId])
  const latest = assessments.toSorted((a, b) => b.year - a.year)[0]
  if (latest === undefined) throw new Error('The example has decisions and no round')
  for (const each of loading.decisions)
    await decideInExample(db, each, { ...loading, assessmentId: latest.id })
}

async function decideInExample(
  db: Sql,
  { indicator: code, criterion: criterionCode, met, reason, by, at }: ExampleDecision,
  { institutionId, assessmentId, people, editions }: Loading & { readonly assessmentId: string },
): Promise<void> {
  const person = people.get(by)
  if (person === undefined) throw new Error(`The example names ${by}, who is not among its people`)
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  if (row === undefined) throw new Error('The latest round of the example is not there')
  const rows = await Promise.all(selectKnown(db, { assessmentId, code }))
  const indicator = (await editions.getWithin(editionKeyOf(row.round), db)).indicatorByCode.get(code)
  if (indicator === undefined) throw new Error(`The example decides about an indicator ${code}`)
  const looking = {
    actor: { personId: person.personId, memberships: [] },
    round: row.round,
    at: new Date(at),
  }
  const { items, facts } = gatherKnown(rows, looking)
  const judging = prepareJudging(facts, items)
  const { criteria } = judgeWith(indicator, judging, new Map())
  const judged = criteria.find((each) => each.code === criterionCode)
  if (judged === undefined) throw new Error(`The example decides about a criterion ${criterionCode}`)
  await insertDecision(db, {
    ...{ institutionId, assessmentId, indicatorCode: code, criterionCode, sequence: 1 },
    ...{ verdict: met ? 'met' : 'unmet', reason, found: judged.found, decidedAt: new Date(at) },
    findings: digestsOf(indicator, judging).get(criterionCode) ?? '',
    ...{ authorId: person.personId, authorName: person.name, authorRole: 'internal_assessor' },
  })
}

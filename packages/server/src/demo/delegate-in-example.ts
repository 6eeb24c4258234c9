import { selectAssessmentsOf } from '../features/assessments/assessments.repository.ts'
import { insertDelegation } from '../features/delegations/delegations.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleLoad } from './load-example-data.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Colleagues who were asked for help with the rounds of the example. */
export async function delegateInExample(
  db: Sql,
  institutionId: string,
  { people, load: { example, at } }: { readonly people: ExamplePeople; readonly load: ExampleLoad },
): Promise<void> {
  const assessments = await selectAssessmentsOf(db, [institutionId])
  for (const { from, to, year, indicators, endsAfterDays } of example.delegations) {
    const [giver, helper] = [people.get(from), people.get(to)]
    const assessment = assessments.find((each) => each.year === year)
    if (giver === undefined || helper === undefined || assessment === undefined)
      throw new Error(`The example delegates from ${from} to ${to} in ${year}, and one of them is missing`)
    await insertDelegation(db, {
      ...{ institutionId, assessmentId: assessment.id, indicatorCodes: indicators },
      ...{ giverId: giver.personId, giverName: giver.name },
      ...{ delegateId: helper.personId, delegateName: helper.name },
      ...{ validFrom: at, validTo: new Date(at.getTime() + endsAfterDays * dayMs), givenAt: at },
    })
  }
}

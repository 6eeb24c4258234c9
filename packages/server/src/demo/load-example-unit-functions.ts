import { insertUnitFunctions } from '../features/units/unit-functions.repository.ts'
import { selectActiveUnits } from '../features/units/units.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleUnitFunctions } from './example-unit-functions.ts'

interface Loading {
  readonly institutionId: string
  readonly unitFunctions: ExampleUnitFunctions | undefined
  readonly people: ExamplePeople
}

/** What the units of the example are there for: whom an indicator concerns is proposed from it. */
export async function loadExampleUnitFunctions(
  db: Sql,
  { institutionId, unitFunctions, people }: Loading,
): Promise<void> {
  if (unitFunctions === undefined) return
  const author = people.get(unitFunctions.by)
  if (author === undefined)
    throw new Error(`The example names ${unitFunctions.by}, who is not among its people`)
  const units = await selectActiveUnits(db, institutionId)
  const rows = Object.entries(unitFunctions.units).map(([name, functions]) => {
    const unit = units.find((each) => each.name === name)
    if (unit === undefined)
      throw new Error(`The example says what ${name} is there for, which it does not have`)
    return {
      ...{ institutionId, unitId: unit.id, sequence: 1, functions: functions.toSorted() },
      ...{ authorId: author.personId, authorName: author.name, setAt: new Date(unitFunctions.at) },
    }
  })
  await insertUnitFunctions(db, rows)
}

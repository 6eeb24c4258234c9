import type { NewUnitChange } from '../features/units/decide-unit-change.ts'
import { foldUnits } from '../features/units/fold-units.ts'
import { recordUnitChange } from '../features/units/record-unit-change.ts'
import type { RecordedUnitChange } from '../features/units/unit-change.ts'
import { createUnits } from '../features/units/usecases/create-units.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { dayIn } from '../platform/day-in.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleData, ExampleReorganisation } from './example-data.ts'

/** The units of the example and what happened to them, by the same decisions and the same fold as people's own work. */
export async function reorganiseExample(
  db: Sql,
  institutionId: string,
  { example, people }: { readonly example: ExampleData; readonly people: ExamplePeople },
): Promise<void> {
  const [founder] = people.values()
  const [first] = example.people
  if (founder === undefined || first === undefined) throw new Error('The example has no people')
  const { units } = example
  let history = await createUnits(db, {
    institutionId,
    units,
    author: founder,
    at: new Date(first.validFrom),
  })
  for (const each of example.reorganisations) {
    const author = people.get(each.by)
    if (author === undefined) throw new Error(`The example names ${each.by}, who is not among its people`)
    const at = new Date(each.recordedAt)
    const today = dayIn(example.institution.timeZone, at)
    const wanted = toUnitChange(each, history)
    history = await recordUnitChange(db, { institutionId, wanted, author, at, today })
  }
}

function toUnitChange(each: ExampleReorganisation, history: readonly RecordedUnitChange[]): NewUnitChange {
  const units = [...foldUnits(history).values()]
  const idOf = (name: string) => {
    const unit = units.find((known) => known.name === name)
    if (unit === undefined) throw new Error(`The example reorganises ${name}, which is not among its units`)
    return unit.id
  }
  const { effectiveOn, legalBasis, name, shortName } = each
  if (each.kind === 'renamed')
    return { kind: 'renamed', effectiveOn, legalBasis, unitId: idOf(each.unit), name, shortName }
  return { kind: 'merged', effectiveOn, legalBasis, from: each.from.map(idOf), into: { name, shortName } }
}

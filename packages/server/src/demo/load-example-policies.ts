import { selectRevisions } from '../features/evidence/evidence.repository.ts'
import {
  insertPolicy,
  insertSteps,
  replaceCarriers,
  replaceRelations,
} from '../features/policies/policies.repository.ts'
import { selectActiveUnits } from '../features/units/units.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExamplePolicy } from './example-policy.ts'

interface Loading {
  readonly institutionId: string
  readonly policies: readonly ExamplePolicy[]
  readonly people: ExamplePeople
}

/** The register of the example: policies first, then what they do to each other. */
export async function loadExamplePolicies(db: Sql, loading: Loading): Promise<void> {
  const { institutionId, policies } = loading
  const units = await selectActiveUnits(db, institutionId)
  const texts = await selectRevisions(db, { institutionId })
  const unitIds = new Map(units.map(({ id, name }) => [name, id]))
  const itemIds = new Map(texts.map(({ title, itemId }) => [title, itemId]))
  const ids = new Map<string, string>()
  for (const policy of policies)
    ids.set(policy.key, await insertExamplePolicy(db, policy, { ...loading, unitIds, itemIds }))
  for (const { key, relations } of policies) {
    const related = relations.map(({ kind, key: other, title }) => ({
      ...{ kind, otherId: other === undefined ? null : idIn(ids, other), otherTitle: title ?? null },
    }))
    await replaceRelations(db, { institutionId, policyId: idIn(ids, key) }, related)
  }
}

interface Known extends Loading {
  readonly unitIds: ReadonlyMap<string, string>
  readonly itemIds: ReadonlyMap<string, string>
}

async function insertExamplePolicy(db: Sql, policy: ExamplePolicy, known: Known): Promise<string> {
  const { institutionId, people, unitIds, itemIds } = known
  const { kind, subject, number, articles, officers, reviewDueOn, text, by } = policy
  const person = people.get(by)
  if (person === undefined) throw new Error(`The example names ${by}, who is not among its people`)
  const at = new Date(policy.at)
  const policyId = await insertPolicy(db, {
    ...{ institutionId, kind, subject, number: number ?? null, note: '', articles, addedAt: at },
    ...{ inForceFrom: null, reviewDueOn: reviewDueOn ?? null },
    evidenceItemId: text === undefined ? null : idIn(itemIds, text),
    officers: officers.map(({ name, duty }) => ({ unitId: unitIds.get(name) ?? null, name, duty })),
  })
  const key = { institutionId, policyId }
  const author = { authorId: person.personId, authorName: person.name, recordedAt: at }
  await insertSteps(
    db,
    policy.steps.map((step, index) => ({ ...key, ...author, ...step, sequence: index + 1 })),
  )
  const carried = policy.carries.map(({ indicator, criterion }) => ({
    ...{ editionId: 'spbe-2020', indicatorCode: indicator, criterionCode: criterion ?? null },
  }))
  await replaceCarriers(db, key, carried)
  return policyId
}

function idIn(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The example names “${name}”, which it does not have`)
  return id
}

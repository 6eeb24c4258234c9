import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { lookAtItem } from '../evidence/usecases/look-at-item.ts'
import type { Editions } from '../instruments/editions.ts'
import { listLatestEditions } from '../instruments/instruments.usecases.ts'
import { hasUnits } from '../units/usecases/has-units.ts'
import { findCycle } from './find-cycle.ts'
import type { Register } from './found-register.ts'
import {
  relationsInCircle,
  unknownCarried,
  unknownOfficerUnit,
  unknownRelated,
  unknownText,
} from './policies.errors.ts'
import type { CarrierRow, RelationRow } from './policies.repository.ts'

type NewRelation = Pick<RelationRow, 'kind' | 'otherId' | 'otherTitle'>
type NewCarrier = Pick<CarrierRow, 'editionId' | 'indicatorCode' | 'criterionCode'>

/** Each relation leads into the register or names what stands outside it, and none leads back to where it came from. */
export function checkRelations(register: Register, id: string, relations: readonly NewRelation[]): void {
  for (const [index, { otherId }] of relations.entries())
    if (otherId !== null && !register.byId.has(otherId))
      throw unknownRelated({
        errors: [{ path: `/relations/${index}/otherId`, message: unknownRelated.kind.title }],
      })
  const others = register.policies.filter((each) => each.id !== id)
  const circle = findCycle(id, [...others, { id, relations }])
  if (circle === undefined) return
  const names = circle.map((each) => register.byId.get(each)?.row.subject ?? 'kebijakan ini')
  const detail = `Lingkarannya: ${names.join(' → ')}.`
  throw relationsInCircle({ detail, errors: [{ path: '/relations', message: detail }] })
}

/** Indicators and criteria that the newest revision of their edition has. */
export async function checkCarried(
  db: Sql,
  editions: Editions,
  carries: readonly NewCarrier[],
): Promise<void> {
  if (carries.length === 0) return
  const latest = await listLatestEditions(db, editions)
  for (const [index, { editionId, indicatorCode, criterionCode }] of carries.entries()) {
    const edition = latest.find(({ instrument }) => instrument.id === editionId)
    const indicator = edition?.indicatorByCode.get(indicatorCode)
    const isThere =
      indicator !== undefined &&
      (criterionCode === null ||
        indicator.levels.some(({ criteria }) => criteria.some(({ code }) => code === criterionCode)))
    if (!isThere)
      throw unknownCarried({
        errors: [{ path: `/carries/${index}`, message: unknownCarried.kind.title }],
      })
  }
}

interface Linked {
  readonly institutionId: string
  readonly evidenceItemId: string | null
  readonly officers: readonly { readonly unitId: string | null }[]
}

/** The item that holds its text, which this person sees; units that the institution has or had. */
export async function checkTextAndUnits(
  db: Sql,
  { institutionId, evidenceItemId: itemId, officers }: Linked,
  actor: Actor,
): Promise<void> {
  if (itemId !== null && (await lookAtItem(db, { institutionId, itemId }, actor)) === undefined)
    throw unknownText({ errors: [{ path: '/evidenceItemId', message: unknownText.kind.title }] })
  const unitIds = officers.flatMap(({ unitId }) => unitId ?? [])
  if (!(await hasUnits(db, institutionId, unitIds)))
    throw unknownOfficerUnit({ errors: [{ path: '/officers', message: unknownOfficerUnit.kind.title }] })
}

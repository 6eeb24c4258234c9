import type { KitIdentity } from '@undagi/result-tables'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { isSeatedFor, type UnitSeat } from '../contributions.policy.ts'
import {
  foreignKit,
  mixedKits,
  notAKit,
  otherInstitutionsKit,
  otherUnitsKit,
  otherYearsKit,
} from './offline-kits.errors.ts'
import { selectKit } from './offline-kits.repository.ts'

interface Looking {
  readonly institutionId: string
  readonly assessmentId: string
  readonly identity: KitIdentity
  readonly seats: readonly UnitSeat[]
}

/** The kit that a workbook bears the number of: of this assessment, and of a unit of this person; otherwise in words whose it is. */
export async function findKit(db: Sql, { institutionId, assessmentId, identity, seats }: Looking) {
  const [kitId, ...others] = identity.kits
  if (kitId === undefined) throw notAKit()
  if (others.length > 0) throw mixedKits()
  const [found] = await selectKit(db, kitId)
  if (found === undefined) throw foreignKit(whose(identity))
  const { kit, institutionName, year, unitName } = found
  if (kit.institutionId !== institutionId)
    throw otherInstitutionsKit({ detail: `Buku kerja ini untuk ${institutionName}, ${unitName}, ${year}.` })
  if (kit.assessmentId !== assessmentId)
    throw otherYearsKit({ detail: `Buku kerja ini untuk tahun ${year}, ${unitName}.` })
  if (!isSeatedFor('answer_contribution', seats, kit.unitId))
    throw otherUnitsKit({ detail: `Buku kerja ini untuk ${unitName}.` })
  return found
}

/** In the workbook's own words, which anybody may have written. */
function whose({ institution, year, unit }: KitIdentity): { detail?: string } {
  const said = [institution, unit, year].filter((each) => each !== '').join(', ')
  return said === '' ? {} : { detail: `Menurut isinya: ${said}.` }
}

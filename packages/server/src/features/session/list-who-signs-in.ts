import { actionsOf, type MemberRole } from '@undagi/permissions'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { listMembers } from '../people/people.usecases.ts'
import { listHelpersOf } from './institution-security.repository.ts'

interface WhoSignsIn {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly roles: MemberRole[]
  readonly lentRoles: MemberRole[]
}

interface Here {
  readonly institutionId: string
  readonly at: Date
}

/** Members first, then who only helps: both reach the institution's data, so how both sign in is its business. */
export async function listWhoSignsIn(db: Sql, { institutionId, at }: Here): Promise<WhoSignsIn[]> {
  const members = await listMembers(db, institutionId)
  const helpers = await listHelpersOf(db, institutionId)
  const open = members.filter(({ validTo }) => validTo === null || validTo > at)
  const people = new Map(
    [...open, ...helpers].map(({ personId, name, email }) => [personId, { name, email }]),
  )
  return [...people].map(([personId, who]) => {
    const own = open.filter((each) => each.personId === personId && each.validFrom <= at)
    const lent = helpers.find((each) => each.personId === personId)?.giverRoles ?? []
    return {
      ...{ personId, ...who },
      roles: [...new Set(own.map(({ role }) => role))],
      lentRoles: lent.filter((role) => actionsOf(role).includes('write_explanation')),
    }
  })
}

import { type MemberRole, ruleOf } from '@undagi/permissions'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { whoJudges } from '../assignments/usecases/who-judges.ts'
import { listMembers } from '../people/people.usecases.ts'
import type { Side } from './interview-entry.ts'
import { sideOfRole } from './interviews.policy.ts'

export interface Candidate {
  readonly personId: string
  readonly name: string
  readonly side: Side
  /** Whether they can be named as a signatory: an assessor who is assigned, or who answers for the institution. */
  readonly maySign: boolean
  /** By which they are told from somebody of the same name. */
  readonly roles: readonly MemberRole[]
  readonly unitName: string | null
}

interface Place {
  readonly id: string
  readonly institutionId: string
  readonly institution: { readonly timeZone: string }
}

/** Members of today, each once for each side that they can be in the room for. */
export async function listCandidates(
  db: Sql,
  { id: assessmentId, institutionId, institution: { timeZone } }: Place,
  at: Date,
): Promise<readonly Candidate[]> {
  const members = await listMembers(db, institutionId)
  const judges = await whoJudges(db, { institutionId, assessmentId, timeZone, at })
  const { roles } = ruleOf('sign_minutes')
  const found = new Map<string, Candidate>()
  for (const { personId, name, role, unitName, validFrom, validTo } of members) {
    if (validFrom > at || (validTo !== null && validTo <= at)) continue
    const side = sideOfRole(role)
    const key = `${personId} ${side}`
    const signs = roles.includes(role) && (side !== 'assessors' || judges.has(personId))
    const before = found.get(key)
    found.set(key, {
      ...{ personId, name, side, maySign: signs || before?.maySign === true },
      roles: [...new Set([...(before?.roles ?? []), role])],
      unitName: before?.unitName ?? unitName,
    })
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

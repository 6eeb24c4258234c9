import { isExternalRole, type MemberRole } from '@undagi/permissions'
import type { Member } from '../people/people.usecases.ts'

export interface Helper {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly MemberRole[]
  readonly unitName: string | null
}

/** From outside, or between the institutions: they judge what is filled in here. */
const judges: ReadonlySet<MemberRole> = new Set(['score_reviewer', 'national_operator'])

/** The colleagues of today whom somebody can ask for help, each once; nobody who judges what comes out of it. */
export function chooseHelpers(
  members: readonly Member[],
  { at, giverId }: { readonly at: Date; readonly giverId: string },
): Helper[] {
  const here = members.filter(
    ({ validFrom, validTo, personId }) =>
      personId !== giverId && validFrom <= at && (validTo === null || at < validTo),
  )
  return [...Map.groupBy(here, ({ personId }) => personId).values()].flatMap((held) => {
    const [first] = held
    const roles = held.map(({ role }) => role)
    if (first === undefined || roles.some((role) => isExternalRole(role) || judges.has(role))) return []
    const { personId, name, email } = first
    const unitName = held.find((each) => each.unitName !== null)?.unitName ?? null
    return [{ personId, name, email, roles, unitName }]
  })
}

import { type MemberRole, ruleOf } from '@undagi/permissions'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listMembers } from '../../people/people.usecases.ts'

interface PossibleViewer {
  readonly personId: string
  readonly name: string
  readonly roles: MemberRole[]
}

/** Who reads evidence here today, each once: whom one can name to see a restricted document. */
export async function listPossibleViewers(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<PossibleViewer[]> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'revise_evidence', institutionId)
    const { at } = request
    const members = await listMembers(db, institutionId)
    const here = members.filter(
      ({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo),
    )
    return [...Map.groupBy(here, ({ personId }) => personId).values()].flatMap((held) => {
      const [first] = held
      const roles = held.map(({ role }) => role)
      // An assessor from outside can be named before they are assigned.
      const reads = roles.some((role) => ruleOf('read_evidence').roles.includes(role))
      return first === undefined || !reads ? [] : [{ personId: first.personId, name: first.name, roles }]
    })
  })
}

import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { selectActiveUnits } from '../../units/usecases/list-units.ts'
import { checkInvitees } from '../check-invitees.ts'
import type { listPreviewSchema } from '../invitations.schemas.ts'
import { readList } from '../read-list.ts'
import { readSurroundings } from '../read-surroundings.ts'
import { seatCandidates } from '../seat-candidates.ts'
import { parseTerm } from '../term.ts'
import type { InvitationList } from './invite-list.ts'

/** What inviting this list would do. */
export async function previewList(
  { institutionId, text, ...written }: InvitationList,
  { database, request }: RequestContext,
): Promise<z.infer<typeof listPreviewSchema>> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    const term = parseTerm(written, at)
    const units = await selectActiveUnits(db, institutionId)
    const rows = seatCandidates(readList(text), units)
    const problems = checkInvitees(rows, await readSurroundings(db, { institutionId, term, at }))
    if (problems.flat().some(({ code }) => code === 'email_look_alike')) request.trail?.isRefused()
    return {
      rows: rows.map(({ unknownRoles: _, unitId, unit, ...row }, index) => ({
        ...row,
        unit: units.find(({ id }) => id === unitId)?.name ?? unit,
        problems: problems[index] ?? [],
      })),
      accepted: rows.length > 0 && problems.every((each) => each.length === 0),
    }
  })
}

import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { ensureAdministrator } from '../../institutions/institutions.usecases.ts'
import { checkInvitees } from '../check-invitees.ts'
import type { listPreviewSchema } from '../invitations.schemas.ts'
import { readList } from '../read-list.ts'
import { readSurroundings } from '../read-surroundings.ts'
import { parseTerm } from '../term.ts'
import type { InvitationList } from './invite-list.ts'

/** What inviting this list would do. */
export async function previewList(
  { institutionId, text, ...written }: InvitationList,
  { database, request }: RequestContext,
): Promise<z.infer<typeof listPreviewSchema>> {
  const { at } = request
  const rows = readList(text)
  return database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, institutionId)
    const term = parseTerm(written, at)
    const problems = checkInvitees(rows, await readSurroundings(db, { institutionId, term, at }))
    return {
      rows: rows.map(({ unknownRoles: _, ...row }, index) => ({ ...row, problems: problems[index] ?? [] })),
      accepted: rows.length > 0 && problems.every((each) => each.length === 0),
    }
  })
}

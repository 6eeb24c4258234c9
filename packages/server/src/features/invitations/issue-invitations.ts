import type { z } from '@hono/zod-openapi'
import { isUnitRole } from '@undagi/permissions'
import { refer } from '../../platform/audit/references.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import { lockMembers } from '../people/people.usecases.ts'
import { selectActiveUnits } from '../units/usecases/list-units.ts'
import { type Candidate, checkInvitees } from './check-invitees.ts'
import { deliverInvitations } from './deliver-invitations.ts'
import { describeSender } from './describe-sender.ts'
import { expiryOf } from './invitation-state.ts'
import { createInvitationToken, hashInvitationToken } from './invitation-token.ts'
import { invitationsRefused } from './invitations.errors.ts'
import { presentInvitation } from './invitations.presenter.ts'
import { insertInvitation, selectInvitations } from './invitations.repository.ts'
import type { issuedInvitationSchema } from './invitations.schemas.ts'
import type { InviteeProblem } from './invitee.ts'
import { type InvitingHere, readSurroundings } from './read-surroundings.ts'
import { seatCandidates } from './seat-candidates.ts'
import { parseTerm, type WrittenTerm } from './term.ts'

export type IssuedInvitation = z.infer<typeof issuedInvitationSchema>

interface Issuing {
  readonly institutionId: string
  readonly candidates: readonly Candidate[]
  readonly term: WrittenTerm
  /** Where in the request each problem is; none: all are invited. */
  readonly toErrors: (problems: readonly InviteeProblem[][]) => { path: string; message: string }[]
}

/** Invites all candidates, or nobody when anything is wrong with one of them. */
export async function issueInvitations(
  { institutionId, candidates, term: written, toErrors }: Issuing,
  context: RequestContext,
): Promise<IssuedInvitation[]> {
  const { database, request } = context
  const { at } = request
  const { invitations, ...from } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    const here = { institutionId, term: parseTerm(written, at), at }
    await lockMembers(db, institutionId)
    const seated = seatCandidates(candidates, await selectActiveUnits(db, institutionId))
    const errors = toErrors(checkInvitees(seated, await readSurroundings(db, here)))
    if (errors.length > 0) throw invitationsRefused({ errors })
    const invitations = await insertAll(db, seated, here)
    return { invitations, ...(await describeSender(db, actor, institutionId)) }
  })
  return deliverInvitations({ invitations, ...from }, context)
}

async function insertAll(
  db: Sql,
  candidates: readonly Candidate[],
  { institutionId, term, at }: InvitingHere,
): Promise<IssuedInvitation[]> {
  const tokens = new Map<string, string>()
  for (const { name, email, roles, unitId } of candidates) {
    const token = createInvitationToken()
    const seat = { unitId: roles.some(isUnitRole) ? unitId : null }
    const made = { institutionId, name, email, roles, ...seat, ...term, expiresAt: expiryOf({ ...term, at }) }
    const id = await insertInvitation(db, { ...made, tokenHash: hashInvitationToken(token) })
    tokens.set(id, token)
    refer(db, { invitations: [{ id, name, email, roles }] })
  }
  const rows = new Map((await selectInvitations(db, institutionId)).map((row) => [row.id, row]))
  return [...tokens].flatMap(([id, token]) => {
    const row = rows.get(id)
    return row === undefined ? [] : [{ ...presentInvitation(row, at), token, letter: null }]
  })
}

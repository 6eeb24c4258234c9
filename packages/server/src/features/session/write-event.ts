import { sql } from 'drizzle-orm'
import { cleanJson } from '../../platform/audit/clean-json.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { deviceOf } from '../../platform/http/device-of.ts'
import type { Problem } from '../../platform/http/problem.ts'
import type { RequestContext } from '../../request-context.ts'
import type { SignInMethod } from './sessions.repository.ts'

type SignInEventKind =
  | 'account_made'
  | 'signed_in'
  | 'second_factor_asked'
  | 'signed_out'
  | 'session_revoked'
  | 'all_sessions_revoked'
  | 'password_changed'
  | 'password_reset_asked'
  | 'password_reset'
  | 'second_factor_added'
  | 'second_factor_removed'
  | 'recovery_codes_renewed'
  | 'passkey_added'
  | 'passkey_removed'
  | 'identity_linked'
  | 'identity_unlinked'
  | 'identity_provider_added'
  | 'identity_provider_removed'

/** What an institution is told of its people in its own log too: who came in, and what protects their account now. */
const toldToInstitutions: ReadonlySet<SignInEventKind> = new Set([
  'signed_in',
  'password_changed',
  'password_reset',
  'second_factor_added',
  'second_factor_removed',
  'recovery_codes_renewed',
  'passkey_added',
  'passkey_removed',
])

/** An account as an entry names it. */
interface Named {
  readonly name: string
  readonly email: string
}

/** One thing that happened around signing in. */
interface SignInEvent {
  readonly kind: SignInEventKind
  readonly account: Named
  /** Who did it; without it, whose account it is. */
  readonly by?: Named
  /** How the person proved who they are, where they did. */
  readonly method?: SignInMethod
  /** Whose accounts it is about. */
  readonly provider?: string
  /** How many sessions ended with it. */
  readonly sessionsEnded?: number
  /** And how many API tokens. */
  readonly tokensEnded?: number
}

export type EventContext = Pick<RequestContext, 'request'> & {
  readonly clientAddress: string
  readonly userAgent: string
  readonly device: string | undefined
}

/**
 * Writes into the log of the platform what happened, and into those of the person's institutions what concerns them, in the
 * transaction in which it happened: it is the last thing that transaction does. Who signs in has no session yet, so the entry is written under the role of sign-in and names the person itself.
 */
export async function writeEvent(
  db: Sql,
  { kind, account, by = account, ...details }: SignInEvent,
  { request, clientAddress, userAgent }: EventContext,
): Promise<void> {
  const { trail, at } = request
  if (trail === undefined) return
  const { browser, system } = deviceOf(userAgent)
  const subject = cleanJson({ ...trail.subject, email: account.email })
  const said = cleanJson({ event: kind, ...details, device: [browser, system].filter(Boolean).join(', ') })
  await db.execute(sql`
    INSERT INTO undagi.audit_entries (at, operation, outcome, request_id, actor_id, actor_name, address, subject, details)
    VALUES (${at}, ${trail.operation}, 'done', ${trail.requestId}, undagi.person_with_address(${by.email}), ${by.name},
            ${clientAddress}, ${JSON.stringify(subject)}::jsonb, ${JSON.stringify(said)}::jsonb)`)
  // Whoever takes up an invitation comes in with it: the institution reads of the acceptance.
  if (toldToInstitutions.has(kind) && trail.operation !== 'acceptInvitation') {
    const { operation, requestId } = trail
    const [byEmail, byName] = [by.email, by.name]
    const told = { operation, requestId, byEmail, byName, address: clientAddress, subject, details: said }
    await db.execute(sql`SELECT undagi.tell_institutions(${at}::timestamptz, ${JSON.stringify(told)}::jsonb)`)
  }
  trail.written()
}

/** Says no to a proof, and sees to it that the log does too: whose account was tried, where that is known. */
export function refuseProof(
  problem: Problem,
  { request }: Pick<RequestContext, 'request'>,
  account?: Pick<Named, 'email'>,
): Problem {
  if (account !== undefined) request.trail?.isAbout({ email: account.email })
  request.trail?.isRefused()
  return problem
}

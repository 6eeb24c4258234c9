import { z } from 'zod'
import { findAccountOfUser, holdAccount } from '../accounts.repository.ts'
import { challengeKey } from '../attempt-rules.ts'
import { countAttempt } from '../attempts.repository.ts'
import { identityElsewhere, identityRefused } from '../identities.errors.ts'
import {
  findLinkedUser,
  findProvider,
  noteUse,
  type ProviderRow,
  selectProviderNames,
  worksOnlyIn,
} from '../identities.repository.ts'
import { addressFor, beginErrand, type Identity, openProvider, redeem } from '../oidc-client.ts'
import { createSecretToken, hashSecretToken } from '../secret-token.ts'
import { ticketNotValid, tooManyAttempts } from '../session.errors.ts'
import { insertTicket, takeTicket } from '../tickets.repository.ts'
import { refuseProof } from '../write-event.ts'
import { enterOrAskMore, presentOpened, type SecondStep, type SignedIn, type SignInContext } from './enter.ts'

const minutesForTheErrand = 10
const minutesForTheLink = 15

const errandSchema = z.strictObject({
  providerId: z.string(),
  /** Digest of what the browser keeps: whoever catches the address on its way cannot go on elsewhere. */
  browser: z.string(),
  redirectUri: z.string(),
  nonce: z.string(),
  verifier: z.string(),
})

export const linkSchema = z.strictObject({ providerId: z.string(), subject: z.string(), email: z.string() })

/** With whose accounts one may sign in here. */
export const listProviderNames = ({ database }: Pick<SignInContext, 'database'>) =>
  selectProviderNames(database.signin)

/** Where the browser goes, and the secret that it keeps until it is back. */
export async function startIdentity(
  { providerId, redirectUri }: { readonly providerId: string; readonly redirectUri: string },
  context: SignInContext,
): Promise<{ readonly url: string; readonly browser: string }> {
  const { database, request, vault, clientAddress } = context
  const { at } = request
  const retryAfterSeconds = await countAttempt(database.signin, [challengeKey(clientAddress)], at)
  if (retryAfterSeconds !== null) throw tooManyAttempts({ retryAfterSeconds })
  const provider = await findProvider(database.signin, providerId)
  if (provider === undefined) throw identityRefused()
  const client = await reach(provider, context)
  const browser = createSecretToken()
  const errand = await beginErrand(redirectUri)
  const payload = await vault.seal(
    JSON.stringify({ ...errand, providerId, browser: hashSecretToken(browser) }),
  )
  const made = { purpose: 'identity', userId: null, payload, at, minutes: minutesForTheErrand } as const
  const state = await insertTicket(database.signin, made)
  // Nobody has done anything yet: what follows from it is an entry.
  request.trail?.leaveOut()
  return { url: await addressFor(client, errand, state), browser }
}

interface Answer {
  /** What stands behind the question mark of the address to which the provider has sent the browser. */
  readonly query: string
  /** What the browser has kept. */
  readonly browser: string | undefined
}

interface Unlinked {
  readonly next: 'link'
  readonly ticket: string
  readonly provider: string
  readonly email: string
}

/** Back from the provider: in, to the second step, or to the one sign-in with the own password that links the two. */
export async function answerIdentity(
  { query, browser }: Answer,
  context: SignInContext,
): Promise<SignedIn | SecondStep | Unlinked> {
  const { database, request, vault } = context
  const state = new URLSearchParams(query).get('state') ?? ''
  // Taken whatever comes of it: an answer is read once.
  const taken = await takeTicket(database.signin, { token: state, purpose: 'identity', at: request.at })
  const sealed = taken === undefined ? undefined : await vault.open(taken.payload)
  if (sealed === undefined) throw refuseProof(ticketNotValid(), context)
  const errand = errandSchema.parse(JSON.parse(sealed))
  if (browser === undefined || hashSecretToken(browser) !== errand.browser)
    throw refuseProof(ticketNotValid(), context)
  const provider = await findProvider(database.signin, errand.providerId)
  if (provider === undefined) throw refuseProof(identityRefused(), context)
  const client = await reach(provider, context)
  const identity = await redeem(client, errand, { query, state }).catch(() => undefined)
  if (identity === undefined) throw refuseProof(identityRefused(), context)
  const userId = await findLinkedUser(database.signin, provider.id, identity.subject)
  return userId === undefined
    ? askToLink({ provider, identity }, context)
    : enterLinked({ provider, identity, userId }, context)
}

interface Known {
  readonly provider: ProviderRow
  readonly identity: Identity
}

/** Nothing follows from the address that the provider names, also where an account here has the same. */
async function askToLink({ provider, identity }: Known, { database, request, vault }: SignInContext) {
  const payload = await vault.seal(JSON.stringify({ providerId: provider.id, ...identity }))
  const made = { purpose: 'link', userId: null, payload, at: request.at, minutes: minutesForTheLink } as const
  const ticket = await insertTicket(database.signin, made)
  return { next: 'link' as const, ticket, provider: provider.name, email: identity.email }
}

async function enterLinked(
  { provider, identity, userId }: Known & { readonly userId: string },
  context: SignInContext,
): Promise<SignedIn | SecondStep> {
  const { database, request } = context
  const { at } = request
  const entered = await database.signin.transaction(async (db) => {
    await holdAccount(db, userId, 'share')
    const account = await findAccountOfUser(db, userId)
    const use = { providerId: provider.id, subject: identity.subject, at }
    if (account === undefined || !(await noteUse(db, use))) throw refuseProof(identityRefused(), context)
    const { email } = account
    if (!(await worksOnlyIn(db, { email, institutionId: provider.institutionId, at })))
      throw refuseProof(identityElsewhere(), context, account)
    return enterOrAskMore(db, { account, method: 'identity_provider' }, context)
  })
  return 'ticket' in entered ? entered : presentOpened(entered, context)
}

async function reach({ issuer, clientId, secretSealed }: ProviderRow, context: SignInContext) {
  const secret = await context.vault.open(secretSealed)
  if (secret === undefined) throw identityRefused()
  return openProvider({ issuer, clientId, secret }, context.fetchOutside).catch(() => {
    throw identityRefused()
  })
}

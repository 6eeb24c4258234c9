import type { TokenScope } from '@undagi/permissions'
import { createAttemptLimit } from '../../platform/attempt-limit.ts'
import type { RequestTrail } from '../../platform/audit/request-trail.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { networkOf } from '../../platform/http/network-of.ts'
import { tokenMistyped, tokenNotValid, tooManyRequests } from './api-tokens.errors.ts'
import { type FoundToken, findToken } from './found-tokens.repository.ts'
import { readToken } from './token-form.ts'
import { createTokenUses } from './token-uses.ts'

export interface AdmittedToken {
  readonly id: string
  readonly name: string
  readonly digest: string
  readonly scopes: readonly TokenScope[]
}

interface Caller {
  readonly at: Date
  readonly address: string
  readonly trail: RequestTrail | undefined
}

/** Where a token is looked at before anything is done for it. */
export interface TokenDoor {
  /** Throws what is wrong with it. Whether its owner may do the thing, the request itself finds out. */
  admit(text: string, caller: Caller): Promise<AdmittedToken>
  settle(): Promise<void>
}

const minuteMs = 60_000
/** Of one token; a program that is faster than that does somebody harm. */
const requestsPerMinute = 600
/** From one network so many wrong ones are written down in a minute; of a flood the rest is refused without an entry. */
const wrongPerMinute = 20

export function createTokenDoor({
  database,
  clock,
}: {
  readonly database: Pick<Database, 'signin'>
  readonly clock: Clock
}): TokenDoor {
  const pace = createAttemptLimit({ clock, most: requestsPerMinute, windowMs: minuteMs })
  const wrong = createAttemptLimit({ clock, most: wrongPerMinute, windowMs: minuteMs })
  const uses = createTokenUses(database)
  return {
    async admit(text, { at, address, trail }) {
      const network = networkOf(address)
      const refuse = (problem: Error): never => {
        if (wrong.waitSeconds(network) !== null) trail?.leaveOut()
        wrong.fail(network)
        throw problem
      }
      const digest = readToken(text)
      if (digest === undefined) return refuse(tokenMistyped(challenge))
      const token = await findToken(database.signin, digest, at)
      if (token === undefined) return refuse(tokenNotValid({ ...challenge, detail: 'Token tidak dikenal.' }))
      trail?.uses(token)
      const lapsed = whyNotValid(token, at)
      if (lapsed !== null) return refuse(tokenNotValid({ ...challenge, detail: lapsed }))
      const { id, name, scopes } = token
      const wait = pace.waitSeconds(id)
      if (wait !== null) throw tooManyRequests({ retryAfterSeconds: wait })
      pace.fail(id)
      uses.seen({ id, at, network })
      return { id, name, digest, scopes }
    },
    settle: uses.settle,
  }
}

const challenge = { challenge: 'Bearer realm="undagi", error="invalid_token"' }

/** Told to whoever holds the secret, and to nobody else. */
function whyNotValid({ revoked_at, expires_at, is_held }: FoundToken, at: Date): string | null {
  if (revoked_at !== null) return 'Token sudah dicabut.'
  if (at >= expires_at) return 'Masa berlaku token sudah lewat.'
  return is_held ? null : 'Pemilik token tidak lagi mempunyai peran di instansi ini.'
}

import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { hashPassword } from 'better-auth/crypto'
import { betterAuth } from 'better-auth/minimal'
import { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import * as tables from '../../platform/database/tables/signin.tables.ts'
import { deleteSession, hasAccount, insertAccount } from './accounts.repository.ts'
import type { SignIn } from './sign-in.ts'

/** A working day; shared computers make longer sessions unwise. */
const sessionSeconds = 12 * 60 * 60
/** A whole office may sit behind one address. */
const attemptsPerMinute = 30

const addressHeader = 'x-undagi-client-address'
const internalAddress = 'http://sign-in.undagi.internal'

export interface BetterAuthOptions {
  readonly database: Database
  readonly secret: string
}

/** better-auth behind our port: it is asked by us alone and never reached from outside. */
export function createBetterAuthSignIn({ database, secret }: BetterAuthOptions): SignIn {
  const auth = betterAuth({
    baseURL: internalAddress,
    basePath: '/',
    secret,
    database: drizzleAdapter(database.signin, { provider: 'pg', schema: tables }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: { expiresIn: sessionSeconds },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: attemptsPerMinute } },
    },
    // The address is the one we determined; a header from outside never gets here.
    advanced: {
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // Requests are our own; where they come from was checked at our door.
      disableOriginCheck: true,
      disableCSRFCheck: true,
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

  return {
    async signIn({ email, password, clientAddress }) {
      const response = await auth.handler(
        new Request(`${internalAddress}/sign-in/email`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [addressHeader]: clientAddress },
          body: JSON.stringify({ email: email.toLowerCase(), password }),
        }),
      )
      if (response.status === 429) {
        return {
          kind: 'too_many_attempts',
          retryAfterSeconds: Number(response.headers.get('x-retry-after')) || 60,
        }
      }
      if (response.status === 401 || response.status === 400) return { kind: 'wrong_credentials' }
      if (!response.ok) throw new Error(`Sign-in failed with ${response.status}: ${await response.text()}`)
      const { token } = z.object({ token: z.string() }).parse(await response.json())
      return { kind: 'signed_in', token, expiresAt: new Date(Date.now() + sessionSeconds * 1000) }
    },

    signOut: (token) => deleteSession(database.signin, token),

    async createAccount({ name, email, password }) {
      const address = email.toLowerCase()
      if (await hasAccount(database.signin, address)) return false
      return insertAccount(database.signin, {
        name,
        email: address,
        passwordHash: await hashPassword(password),
      })
    },

    hashPassword,
  }
}

import { bigint, boolean, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Who signs in, and how. Only the role undagi_signin reads these tables. */
const signin = pgSchema('signin')

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const user = signin.table('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})

export const session = signin.table('session', {
  id: text('id').primaryKey(),
  token: text('token').notNull().unique(),
  userId: text('user_id').notNull(),
  expiresAt: instant('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
  lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
  method: text('method', {
    enum: ['password', 'totp', 'recovery_code', 'passkey', 'identity_provider'],
  })
    .notNull()
    .default('password'),
})

export const account = signin.table('account', {
  id: text('id').primaryKey(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: text('user_id').notNull(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: instant('access_token_expires_at'),
  refreshTokenExpiresAt: instant('refresh_token_expires_at'),
  scope: text('scope'),
  password: text('password'),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})

export const verification = signin.table('verification', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})

export const rateLimit = signin.table('rate_limit', {
  id: text('id').primaryKey(),
  key: text('key').notNull().unique(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
})

export const attempt = signin.table('attempt', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: instant('last_at').notNull(),
  blockedUntil: instant('blocked_until'),
})

export const refusedAttempts = signin.table('refused_attempts', {
  userId: text('user_id').primaryKey(),
  since: instant('since').notNull(),
  lastAt: instant('last_at').notNull(),
  network: text('network').notNull(),
  toldAt: instant('told_at'),
})

export const knownDevice = signin.table('known_device', {
  userId: text('user_id').notNull(),
  device: text('device').notNull(),
  lastAt: instant('last_at').notNull(),
})

export const totp = signin.table('totp', {
  userId: text('user_id').primaryKey(),
  secretSealed: text('secret_sealed').notNull(),
  createdAt: instant('created_at').notNull(),
  confirmedAt: instant('confirmed_at'),
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
})

export const recoveryCode = signin.table('recovery_code', {
  userId: text('user_id').notNull(),
  codeHash: text('code_hash').notNull(),
  createdAt: instant('created_at').notNull(),
  usedAt: instant('used_at'),
})

export const passkey = signin.table('passkey', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  name: text('name').notNull(),
  publicKey: text('public_key').notNull(),
  counter: bigint('counter', { mode: 'number' }).notNull(),
  transports: text('transports').array().notNull(),
  createdAt: instant('created_at').notNull(),
  lastUsedAt: instant('last_used_at'),
})

export const ticket = signin.table('ticket', {
  tokenHash: text('token_hash').primaryKey(),
  purpose: text('purpose', {
    enum: [
      ...([
        'second_factor',
        'enrolment',
        'passkey_sign_in',
        'passkey_registration',
        'password_reset',
      ] as const),
      ...(['identity', 'link'] as const),
    ],
  }).notNull(),
  userId: text('user_id'),
  payload: text('payload').notNull().default(''),
  failures: integer('failures').notNull().default(0),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})

export const identityProvider = signin.table('identity_provider', {
  id: uuid('id').primaryKey(),
  institutionId: uuid('institution_id').notNull(),
  name: text('name').notNull(),
  issuer: text('issuer').notNull(),
  clientId: text('client_id').notNull(),
  secretSealed: text('secret_sealed').notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
})

export const linkedIdentity = signin.table('linked_identity', {
  providerId: uuid('provider_id').notNull(),
  subject: text('subject').notNull(),
  userId: text('user_id').notNull(),
  email: text('email').notNull(),
  linkedAt: instant('linked_at').notNull(),
  lastUsedAt: instant('last_used_at'),
})

import { memberRoles } from '@undagi/permissions'
import { text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Read-only for the application, the digest not even that: `undagi.invite(…)` and its neighbours write. */
export const invitations = undagi.table('invitations', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  roles: text('roles', { enum: memberRoles }).array().notNull(),
  /** Of those of the roles that are a unit's. */
  unitId: uuid('unit_id'),
  memberFrom: instant('member_from'),
  memberTo: instant('member_to'),
  tokenHash: text('token_hash').notNull().unique(),
  createdBy: uuid('created_by').notNull(),
  createdByName: text('created_by_name').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  acceptedAt: instant('accepted_at'),
  revokedAt: instant('revoked_at'),
})

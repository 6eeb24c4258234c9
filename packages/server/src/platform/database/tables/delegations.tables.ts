import { text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** Added by who gives it; accepting an invitation and withdrawing are functions of the database. */
export const delegations = undagi.table('delegations', {
  id: uuid('id').primaryKey().defaultRandom(),
  institutionId: uuid('institution_id').notNull(),
  assessmentId: uuid('assessment_id').notNull(),
  /** Documents and whole units will join. */
  scope: text('scope', { enum: ['indicators'] }).notNull(),
  indicatorCodes: text('indicator_codes').array().notNull(),
  giverId: uuid('giver_id').notNull(),
  giverName: text('giver_name').notNull(),
  /** Null until the invitation is accepted. */
  delegateId: uuid('delegate_id'),
  delegateName: text('delegate_name').notNull(),
  invitationId: uuid('invitation_id').unique(),
  validFrom: instant('valid_from').notNull(),
  validTo: instant('valid_to').notNull(),
  givenAt: instant('given_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
  /** By letter, that it gives nothing any more. */
  lapseToldAt: instant('lapse_told_at'),
})

import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../testing/create-test-database.ts'
import { queryAs } from '../../../testing/query-as.ts'
import * as apiTokenTables from './api-tokens.tables.ts'
import * as assessmentTables from './assessments.tables.ts'
import * as assignmentTables from './assignments.tables.ts'
import * as auditTables from './audit.tables.ts'
import * as backupTables from './backups.tables.ts'
import * as calendarTables from './calendar.tables.ts'
import * as contributionTables from './contributions.tables.ts'
import * as coordinationTables from './coordination.tables.ts'
import * as delegationTables from './delegations.tables.ts'
import * as evidenceTables from './evidence.tables.ts'
import * as examinationTables from './examinations.tables.ts'
import * as findingTables from './findings.tables.ts'
import * as handoverTables from './handovers.tables.ts'
import * as importTables from './imports.tables.ts'
import * as installationTables from './installation.tables.ts'
import * as institutionTables from './institutions.tables.ts'
import * as interviewTables from './interviews.tables.ts'
import * as invitationTables from './invitations.tables.ts'
import * as lastYearTables from './last-year.tables.ts'
import * as letterheadTables from './letterheads.tables.ts'
import * as likenessTables from './likenesses.tables.ts'
import * as nationalRoundTables from './national-rounds.tables.ts'
import * as offlineKitTables from './offline-kits.tables.ts'
import * as paperTemplateTables from './paper-templates.tables.ts'
import * as paperTables from './papers.tables.ts'
import * as policyTables from './policies.tables.ts'
import * as recommendationTables from './recommendations.tables.ts'
import * as reminderTables from './reminders.tables.ts'
import * as reportWordsTables from './report-words.tables.ts'
import * as roundTables from './rounds.tables.ts'
import * as sessionTraceTables from './session-trace.tables.ts'
import * as sharedAccountTables from './shared-accounts.tables.ts'
import * as signedPaperTables from './signed-papers.tables.ts'
import * as signinTables from './signin.tables.ts'
import * as suggestionTables from './suggestions.tables.ts'
import * as trustTables from './trust.tables.ts'
import * as unitTables from './units.tables.ts'
import * as webhookTables from './webhooks.tables.ts'

// The migrations are written by hand and so are the tables that TypeScript knows: this keeps them one.

const tables = [
  apiTokenTables,
  assessmentTables,
  assignmentTables,
  calendarTables,
  auditTables,
  backupTables,
  contributionTables,
  coordinationTables,
  delegationTables,
  evidenceTables,
  examinationTables,
  findingTables,
  handoverTables,
  importTables,
  installationTables,
  institutionTables,
  interviewTables,
  invitationTables,
  lastYearTables,
  letterheadTables,
  paperTemplateTables,
  likenessTables,
  nationalRoundTables,
  offlineKitTables,
  paperTables,
  policyTables,
  recommendationTables,
  reminderTables,
  reportWordsTables,
  roundTables,
  sessionTraceTables,
  sharedAccountTables,
  signedPaperTables,
  signinTables,
  suggestionTables,
  trustTables,
  unitTables,
  webhookTables,
]
  .flatMap((file): unknown[] => Object.values(file))
  .filter((value): value is PgTable => is(value, PgTable))

let fixture: TestDatabase
beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.drop())

const catalogue = async () =>
  queryAs(
    fixture.superuser,
    `SELECT nspname AS schema, relname AS table, attname AS column, attnotnull AS required,
            format_type(atttypid, atttypmod) AS type, atthasdef OR attidentity <> '' AS filled
       FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname IN ('undagi', 'signin') AND relkind = 'r' AND attnum > 0 AND NOT attisdropped`,
  )

const key = ({ schema, table, column }: Record<string, unknown>) => `${schema}.${table}.${column}`
const byKey = (a: Record<string, unknown>, b: Record<string, unknown>) => key(a).localeCompare(key(b))

test('drizzle knows every table and column with its type, and what may be left out', async () => {
  const described = tables.flatMap((table) => {
    const { schema, name, columns } = getTableConfig(table)
    return columns.map((column) => ({
      ...{ schema, table: name, column: column.name, required: column.notNull },
      type: column.getSQLType(),
      filled: column.hasDefault || column.generatedIdentity !== undefined,
    }))
  })

  expect(described.sort(byKey)).toEqual((await catalogue()).sort(byKey))
})

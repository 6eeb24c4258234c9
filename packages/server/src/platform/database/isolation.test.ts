import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { queryAsPerson } from '../../testing/query-as.ts'
import { enrol, type Neighbour, now, signUp, twoInstitutions } from '../../testing/two-institutions.ts'

// No permission function and no `where` of the application takes part here: PostgreSQL alone keeps institutions apart. The tables
// come from its own catalogue, so that a new one without a policy fails.

let fixture: TestDatabase
let ours: Neighbour
let theirs: Neighbour
/** Sees everything: to know what is there to be hidden. */
let witness: pg.Client

beforeAll(async () => {
  fixture = await createTestDatabase()
  witness = new pg.Client(fixture.superuser)
  await witness.connect()
  ;({ ours, theirs } = await twoInstitutions(fixture.database))
  // With every role: what stops this person is that it is another institution.
  const rina = { name: 'Rina', email: 'rina@contoh.go.id', role: 'administrator' }
  await fixture.database.asOperator({ institutions: [ours.institutionId], at: now }, (db) =>
    enrol(db, ours.institutionId, rina),
  )
})
afterAll(async () => {
  await witness.end()
  await fixture.drop()
})

/** Tables that belong to no institution, and what everyone who is signed in may read of them. */
const withoutInstitution: Record<string, string> = {
  backup_runs: 'whoever administers any institution here',
  installation: 'nobody: the operator and the backup read it',
  people: 'only oneself',
  instrument_editions: 'reference: everyone signed in',
  national_rounds: 'who opened it, and whoever belongs to an institution that it was opened for',
}

interface Table {
  readonly name: string
  /** The column that says whose the row is; null: no institution's. */
  readonly owner: string | null
}

async function tables(): Promise<Table[]> {
  const { rows } = await witness.query<{ name: string; columns: string[] }>(`
    SELECT c.relname AS name, array_agg(a.attname::text) AS columns
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'undagi'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
     GROUP BY c.relname ORDER BY c.relname`)
  return rows.map(({ name, columns }) => {
    const owner = name === 'institutions' ? 'id' : 'institution_id'
    return { name, owner: columns.includes(owner) ? owner : null }
  })
}

const owned = async () =>
  (await tables()).flatMap(({ name, owner }) => (owner === null ? [] : [{ name, owner }]))

/** Their rows with the transaction that last wrote them: any touch shows. */
async function theirRows({ name, owner }: { name: string; owner: string }) {
  const { rows } = await witness.query(
    `SELECT xmin::text, ctid::text, to_jsonb(t) AS row FROM undagi.${name} t WHERE ${owner} = $1 ORDER BY ctid`,
    [theirs.institutionId],
  )
  return rows
}

/** A statement as the signed-in person of ours; the error's code where it fails. */
async function asOurs(statement: string, values?: unknown[]): Promise<{ rows: unknown[]; code?: string }> {
  try {
    return { rows: await queryAsPerson(fixture.server, ours.token, statement, values) }
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code !== undefined) return { rows: [], code: error.code }
    throw error
  }
}

const forbidden = '42501'

describe('every table', () => {
  test('is closed by row-level security, for its owner too', async () => {
    const { rows } = await witness.query(`
      SELECT relname FROM pg_class
       WHERE relnamespace = 'undagi'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
         AND NOT (relrowsecurity AND relforcerowsecurity)`)

    expect(rows).toEqual([])
  })

  test('says whose its rows are, or is listed as nobody’s', async () => {
    const unowned = (await tables()).filter(({ owner }) => owner === null).map(({ name }) => name)

    expect(unowned.sort()).toEqual(Object.keys(withoutInstitution).sort())
  })

  test('has a row of another institution for these tests to hide', async () => {
    for (const table of await owned()) expect(await theirRows(table), table.name).not.toEqual([])
  })

  test('shows nothing before a request has begun', async () => {
    const app = new pg.Client(fixture.server.connectionFor('app'))
    await app.connect()
    for (const { name } of await tables()) {
      // Without columns: not every column of every table is the application's to read, and one table none of its business.
      const rows = app.query(`SELECT FROM undagi.${name}`).then((found) => found.rows)
      if (name === 'installation') await expect(rows).rejects.toMatchObject({ code: forbidden })
      else expect(await rows, name).toEqual([])
    }
    await app.end()
  })

  test('shows our rows and never another institution’s', async () => {
    for (const { name, owner } of await owned()) {
      // What belongs to no institution, such as a national round, is everybody's.
      const { rows } = await asOurs(
        `SELECT DISTINCT ${owner} AS owner FROM undagi.${name} WHERE ${owner} IS NOT NULL`,
      )
      expect(rows, name).toEqual([{ owner: ours.institutionId }])
    }
  })

  test('takes no row in another institution’s name', async () => {
    for (const table of await owned()) {
      const [{ row }] = await theirRows(table)
      const { code } = await asOurs(
        `INSERT INTO undagi.${table.name} OVERRIDING SYSTEM VALUE
         SELECT * FROM jsonb_populate_record(NULL::undagi.${table.name}, $1)`,
        [row],
      )
      expect(code, table.name).toBe(forbidden)
    }
  })

  test('lets no update without a where touch another institution’s row', async () => {
    for (const table of await owned()) {
      const before = await theirRows(table)
      const { rows: columns } = await witness.query<{ name: string }>(
        `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
            AND has_column_privilege('undagi_app', attrelid, attnum, 'UPDATE')`,
        [`undagi.${table.name}`],
      )
      const [column = { name: table.owner }] = columns
      await asOurs(`UPDATE undagi.${table.name} SET ${column.name} = ${column.name}`)
      expect(await theirRows(table), table.name).toEqual(before)
    }
  })

  test('lets no row move to another institution', async () => {
    for (const { name, owner } of await owned()) {
      const { code } = await asOurs(`UPDATE undagi.${name} SET ${owner} = $1`, [theirs.institutionId])
      expect(code, name).toBe(forbidden)
    }
  })

  test('lets no delete without a where touch another institution’s row', async () => {
    for (const table of await owned()) {
      const before = await theirRows(table)
      await asOurs(`DELETE FROM undagi.${table.name}`)
      expect(await theirRows(table), table.name).toEqual(before)
    }
  })

  test('cannot be emptied by the application', async () => {
    for (const { name } of await tables()) {
      expect((await asOurs(`TRUNCATE undagi.${name} CASCADE`)).code, name).toBe(forbidden)
    }
  })
})

test('a person sees their own row of people and no other', async () => {
  expect((await asOurs('SELECT id FROM undagi.people')).rows).toEqual([{ id: ours.personId }])
})

test('editions are read by everyone and written by nobody', async () => {
  expect((await asOurs('SELECT * FROM undagi.instrument_editions')).rows).toHaveLength(1)
  expect((await asOurs('INSERT INTO undagi.instrument_editions DEFAULT VALUES')).code).toBe(forbidden)
  expect((await asOurs('UPDATE undagi.instrument_editions SET content = content')).code).toBe(forbidden)
  expect((await asOurs('DELETE FROM undagi.instrument_editions')).code).toBe(forbidden)
})

test('published results that are shipped are read by everyone, and stay when one deletes all one can', async () => {
  const shipped = [{ name: 'Kota Terbuka' }]
  const seen = 'SELECT institution_name AS name FROM undagi.published_results WHERE institution_id IS NULL'
  expect((await asOurs(seen)).rows).toEqual(shipped)

  expect((await asOurs('UPDATE undagi.published_results SET source = source')).code).toBe(forbidden)
  expect((await asOurs('INSERT INTO undagi.published_results DEFAULT VALUES')).code).toBe(forbidden)
  await asOurs('DELETE FROM undagi.published_results')

  expect((await asOurs(seen)).rows).toEqual(shipped)
})

test('the rows of a table are shown to nobody but the person who uploaded it, colleagues included', async () => {
  await asOurs(
    `WITH new AS (
       INSERT INTO undagi.imports (institution_id, kind, state, file_name, file_sha256, edition_id, edition_revision,
                                   row_count, uploaded_by, uploaded_by_name, uploaded_at)
       VALUES ($1, 'ratings', 'previewed', 'nilai.csv', repeat('b', 64), 'toy', 1, 0, $2, 'Rina', now())
       RETURNING id, institution_id, uploaded_by)
     INSERT INTO undagi.import_contents SELECT id, institution_id, uploaded_by, '[]', '{}' FROM new`,
    [ours.institutionId, ours.personId],
  )
  const colleague = await addColleague()

  const contents = 'SELECT uploaded_by FROM undagi.import_contents'
  expect((await asOurs(contents)).rows).toEqual([{ uploaded_by: ours.personId }])
  expect(await queryAsPerson(fixture.server, colleague, contents)).toEqual([])
  const heads = 'SELECT file_name FROM undagi.imports WHERE state = $1'
  expect(await queryAsPerson(fixture.server, colleague, heads, ['previewed'])).toHaveLength(1)
})

async function addColleague(): Promise<string> {
  const colleague = { name: 'Wati', email: 'wati@contoh.go.id', token: 'token of Wati' }
  await signUp(fixture.database, colleague)
  await fixture.database.asOperator({ institutions: [ours.institutionId], at: now }, (db) =>
    enrol(db, ours.institutionId, { ...colleague, role: 'administrator' }),
  )
  return colleague.token
}

test('our institution’s id on another institution’s assessment is refused', async () => {
  const { code } = await asOurs(
    `INSERT INTO undagi.indicator_states (assessment_id, institution_id, indicator_code) VALUES ($1, $2, '9')`,
    [theirs.assessmentId, ours.institutionId],
  )

  expect(code).toBe('23503')
})

test('an assessment cannot join another institution’s round', async () => {
  const { code } = await asOurs('INSERT INTO undagi.assessments (institution_id, round_id) VALUES ($1, $2)', [
    ours.institutionId,
    theirs.roundId,
  ])

  expect(code).toBe(forbidden)
})

test('a forgotten where in drizzle finds our rows only', async () => {
  const { results } = await fixture.database.read({ token: ours.token, at: now }, (db) => [
    db.execute(sql`SELECT institution_id FROM undagi.indicator_states`),
  ])

  expect(results[0].rows).toEqual([{ institution_id: ours.institutionId }])
})

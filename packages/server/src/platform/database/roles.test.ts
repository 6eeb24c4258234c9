import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { queryAs, queryAsPerson } from '../../testing/query-as.ts'
import { enrol, type Neighbour, now, signUp, twoInstitutions } from '../../testing/two-institutions.ts'
import type { DatabaseRole } from './database-server.ts'

let fixture: TestDatabase
let ours: Neighbour
let theirs: Neighbour

beforeAll(async () => {
  fixture = await createTestDatabase()
  ;({ ours, theirs } = await twoInstitutions(fixture.database))
})
afterAll(() => fixture.drop())

const as = (role: DatabaseRole, text: string) => queryAs(fixture.server.connectionFor(role), text)
const asSuperuser = (text: string, values?: unknown[]) => queryAs(fixture.superuser, text, values)
const asPerson = (token: string, text: string, values?: unknown[]) =>
  queryAsPerson(fixture.server, token, text, values)

const forbidden = expect.objectContaining({ code: '42501' })

const relationsIn = (schema: string) =>
  asSuperuser(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r'`,
    [schema],
  )

describe('roles', () => {
  test('application, sign-in and backup are no superusers, bypass nothing and own nothing', async () => {
    const roles = await asSuperuser(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns
           FROM pg_roles r WHERE rolname IN ('undagi_app', 'undagi_signin', 'undagi_backup', 'undagi_gate') ORDER BY rolname`,
    )

    const nothing = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
    }
    expect(roles).toEqual([
      { rolname: 'undagi_app', ...nothing },
      { rolname: 'undagi_backup', ...nothing },
      { rolname: 'undagi_gate', ...nothing },
      { rolname: 'undagi_signin', ...nothing },
    ])
  })

  test('the application cannot read a session, an account or a password hash', async () => {
    const tables = await relationsIn('signin')
    expect(tables.length).toBeGreaterThan(0)
    for (const { name } of tables) {
      await expect(as('app', `SELECT * FROM signin."${name}"`), String(name)).rejects.toEqual(forbidden)
    }
  })

  test('sign-in cannot read anything of the institutions', async () => {
    for (const { name } of await relationsIn('undagi')) {
      await expect(as('signin', `SELECT * FROM undagi.${name}`), String(name)).rejects.toEqual(forbidden)
    }
  })

  test('the gate reads no password hash', async () => {
    const [row] = await asSuperuser(
      `SELECT has_table_privilege('undagi_gate', 'signin.account', 'SELECT') AS can`,
    )

    expect(row).toEqual({ can: false })
  })

  test('nobody can log in as the gate', async () => {
    const [row] = await asSuperuser(`SELECT rolcanlogin FROM pg_roles WHERE rolname = 'undagi_gate'`)

    expect(row).toEqual({ rolcanlogin: false })
  })

  test('functions that look across institutions belong to the gate, with a fixed search path, and are not for all', async () => {
    const functions = await asSuperuser(
      `SELECT proname, pg_get_userbyid(proowner) AS owner, proconfig,
                EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0) AS public
           FROM pg_proc WHERE pronamespace = 'undagi'::regnamespace AND prosecdef`,
    )

    expect(functions.length).toBeGreaterThan(0)
    for (const { proname, ...rest } of functions) {
      // how it is planned may be settled too
      const settings = expect.arrayContaining(['search_path=pg_catalog, pg_temp'])
      const wanted = { owner: 'undagi_gate', proconfig: settings, public: false }
      expect(rest, String(proname)).toEqual(wanted)
    }
  })

  test('the application cannot act as the operator', async () => {
    await expect(as('app', `SELECT undagi.begin_operation('{}', now())`)).rejects.toEqual(forbidden)
    const enrolment = `SELECT undagi.enrol($1, 'X', 'x@contoh.go.id', 'administrator', now(), NULL)`
    await expect(asPerson(ours.token, enrolment, [ours.institutionId])).rejects.toEqual(forbidden)
  })
})

describe('what never changes', () => {
  const changes = ['UPDATE %s SET payload = payload', 'DELETE FROM %s', 'TRUNCATE %s CASCADE']

  test.each(changes)('an action cannot be undone by the application: %s', async (change) => {
    const statement = change.replace('%s', 'undagi.assessment_actions')
    await expect(asPerson(ours.token, statement)).rejects.toEqual(forbidden)
  })

  test.each(changes)('nor by the owner of the table: %s', async (change) => {
    const statement = change.replace('%s', 'undagi.assessment_actions')
    await expect(as('owner', statement)).rejects.toMatchObject({
      code: '23001',
      message: expect.stringContaining('append-only'),
    })
  })

  test.each(["UPDATE %s SET content = '{}'", 'DELETE FROM %s', 'TRUNCATE %s CASCADE'])(
    'an imported edition stays as it is, for the owner too: %s',
    async (change) => {
      const statement = change.replace('%s', 'undagi.instrument_editions')
      await expect(as('owner', statement)).rejects.toMatchObject({ code: '23001' })
    },
  )

  test('other bytes under the same revision are refused', async () => {
    const again = `INSERT INTO undagi.instrument_editions VALUES ('toy', 1, repeat('b', 64), '{}')`
    await expect(as('owner', again)).rejects.toMatchObject({ code: '23505' })
  })

  test('a round cannot pin bytes that no edition has', async () => {
    const round = `INSERT INTO undagi.rounds (institution_id, year, name, edition_id, edition_revision, edition_sha256,
                     assessment_date, time_zone, kind)
                   VALUES ($1, 2027, 'X', 'toy', 1, repeat('b', 64), '2027-06-30', 'Asia/Jakarta', 'evaluation')`
    await expect(asPerson(ours.token, round, [ours.institutionId])).rejects.toMatchObject({ code: '23503' })
  })

  test('nobody acts under another person’s name', async () => {
    const action = `INSERT INTO undagi.assessment_actions
        (assessment_id, institution_id, sequence, kind, payload, actor_id, actor_name, acted_at)
      VALUES ($1, $2, 2, 'rated', '{}', $3, 'Dedi', now())`
    const values = [ours.assessmentId, ours.institutionId, theirs.personId]
    await expect(asPerson(ours.token, action, values)).rejects.toEqual(forbidden)
  })
})

describe('people of an institution', () => {
  const administrator = { name: 'Ayu', email: 'ayu@contoh.go.id', token: 'token of Ayu' }
  beforeAll(async () => {
    await signUp(fixture.database, administrator)
    await fixture.database.asOperator({ institutions: [ours.institutionId], at: now }, (db) =>
      enrol(db, ours.institutionId, { ...administrator, role: 'administrator' }),
    )
  })
  const add = `SELECT undagi.add_member($1, $2, $3, 'internal_assessor', '2026-01-01', NULL)`
  const peopleOf = (institution: string) =>
    asPerson(administrator.token, 'SELECT name FROM undagi.people_of($1)', [institution])

  test('are listed for those who belong to it, and for nobody else', async () => {
    expect(await peopleOf(ours.institutionId)).toEqual([{ name: 'Ayu' }, { name: 'Rina' }])
    expect(await peopleOf(theirs.institutionId)).toEqual([])
  })

  test('are added by its administrator', async () => {
    await asPerson(administrator.token, add, [ours.institutionId, 'Wayan', 'Wayan@Contoh.go.id'])

    expect(await peopleOf(ours.institutionId)).toContainEqual({ name: 'Wayan' })
  })

  test('are not added by an assessor, nor by the administrator of another institution', async () => {
    const values = (institution: string) => [institution, 'Penyusup', 'penyusup@contoh.go.id']

    await expect(asPerson(ours.token, add, values(ours.institutionId))).rejects.toEqual(forbidden)
    await expect(asPerson(administrator.token, add, values(theirs.institutionId))).rejects.toEqual(forbidden)
  })

  test('keep their own name and sign-in when another institution adds them', async () => {
    await asPerson(administrator.token, add, [ours.institutionId, 'Nama Palsu', 'dedi@contoh.go.id'])

    expect(await peopleOf(ours.institutionId)).toContainEqual({ name: 'Dedi' })
    expect(await peopleOf(theirs.institutionId)).toEqual([])
  })

  test('leave when their membership is ended, from that instant on', async () => {
    const end = `SELECT undagi.end_membership(membership_id) AS ended FROM undagi.people_of($1) WHERE name = 'Rina'`
    const endAs = (token: string) => asPerson(token, end, [ours.institutionId])

    expect(await endAs(ours.token)).toEqual([{ ended: false }])
    expect(await endAs(administrator.token)).toEqual([{ ended: true }])
  })
})

describe('what administrators alone bring in', () => {
  const importOf = `INSERT INTO undagi.imports (institution_id, kind, state, file_name, file_sha256, edition_id, edition_revision,
                                                row_count, uploaded_by, uploaded_by_name, uploaded_at)
                    VALUES ($1, 'ratings', 'previewed', 'nilai.csv', repeat('c', 64), 'toy', 1, 0, $2, 'Dedi', now())`
  const unitChangeOf = `INSERT INTO undagi.unit_changes (institution_id, sequence, kind, payload, actor_id, actor_name, recorded_at)
                        VALUES ($1, 7, 'created', '{}', $2, 'Dedi', now())`
  const publishedOf = `INSERT INTO undagi.published_results (year, edition_id, institution_name, group_values, source,
                                                             institution_id, import_id)
                       SELECT 2024, 'toy', 'Kota Karangan', '{}', 'x', institution_id, id FROM undagi.imports
                        WHERE institution_id = $1 AND uploaded_by = $2 LIMIT 1`
  const written = { importOf, unitChangeOf, publishedOf }

  test.each(Object.entries(written))(
    'is refused to an assessor by the database itself: %s',
    async (_, text) => {
      const { token, institutionId, personId } = theirs

      await expect(asPerson(token, text, [institutionId, personId])).rejects.toEqual(forbidden)
    },
  )

  test.each(Object.entries(written))('is taken from an administrator: %s', async (_, text) => {
    const { institutionId, personId } = ours
    const rina = { name: 'Rina', email: 'rina@contoh.go.id', role: 'administrator' }
    await fixture.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
      enrol(db, institutionId, rina),
    )

    await expect(asPerson(ours.token, text, [institutionId, personId])).resolves.toEqual([])
  })

  test('is neither taken away nor changed by an assessor: not the rows of a table, not the institution', async () => {
    const { token, institutionId } = theirs
    await asPerson(token, 'DELETE FROM undagi.published_results WHERE institution_id = $1', [institutionId])
    await asPerson(token, 'DELETE FROM undagi.import_contents')
    await asPerson(token, "UPDATE undagi.imports SET state = 'discarded'")
    await asPerson(token, "UPDATE undagi.institutions SET name = 'Kota Bajakan'")

    const [left] = await asSuperuser(
      `SELECT (SELECT count(*)::int FROM undagi.published_results WHERE institution_id = $1) AS published,
              (SELECT count(*)::int FROM undagi.import_contents WHERE institution_id = $1) AS contents,
              (SELECT state FROM undagi.imports WHERE institution_id = $1) AS state,
              (SELECT name FROM undagi.institutions WHERE id = $1) AS name`,
      [institutionId],
    )
    expect(left).toEqual({ published: 1, contents: 1, state: 'applied', name: 'Kota b' })
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createEmptyDatabase } from '../../testing/create-test-database.ts'
import { emptyDataFolder } from '../../testing/data-folder-for-test.ts'
import { queryAs } from '../../testing/query-as.ts'
import { type DatabaseServer, roleNames } from './database-server.ts'
import { startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts'
import { migrate } from './migrate.ts'
import { scramVerifier } from './scram-verifier.ts'
import { serverFromUrl } from './server-from-url.ts'

const url = 'postgres://pemilik:kata-sandi@db.contoh.go.id:5433/undagi?sslmode=disable'

test.each([
  [url, { host: 'db.contoh.go.id', port: 5433, database: 'undagi' }],
  ['postgres:///undagi?host=/run/postgresql', { host: '/run/postgresql', database: 'undagi' }],
])('the owner’s address %s gives the other roles theirs, on the same database', (address, place) => {
  const server = serverFromUrl(address, 'rahasia')

  expect(server.connectionFor('owner')).toEqual({ connectionString: address })
  for (const role of ['app', 'signin', 'backup'] as const) {
    const { user, password, ...rest } = new pg.Client(server.connectionFor(role))
    expect({ user, password }).toEqual({ user: roleNames[role], password: server.passwordFor(role) })
    expect(rest).toMatchObject(place)
  }
})

test('processes with the same secret agree on the passwords; another secret, another role, another password', () => {
  const passwords = [
    ...[
      serverFromUrl(url, 'rahasia').passwordFor('app'),
      serverFromUrl(url, 'rahasia').passwordFor('signin'),
    ],
    serverFromUrl(url, 'lain').passwordFor('app'),
  ]

  expect(serverFromUrl(url, 'rahasia').passwordFor('app')).toBe(passwords[0])
  expect(new Set(passwords).size).toBe(3)
})

test('a password’s verifier is the one PostgreSQL would make', () => {
  // Computed apart from our code: PBKDF2 and HMAC of Python's hashlib, in the form of pg_authid.rolpassword.
  expect(scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})

test('migrating gives the roles their passwords, and new ones when the secret has changed', async () => {
  const folder = emptyDataFolder()
  const embedded = await startEmbeddedPostgres(folder)
  await askForPasswords(folder, embedded)
  const withSecret = (secret: string): DatabaseServer => {
    const { passwordFor, beside } = serverFromUrl(url, secret)
    const connectionFor: DatabaseServer['connectionFor'] = (role) => {
      const password = passwordFor(role)
      return { ...embedded.connectionFor(role), ...(password === null ? {} : { password }) }
    }
    return { database: 'undagi', passwordFor, connectionFor, beside, stop: async () => {} }
  }
  const whoAmI = (server: DatabaseServer, role: keyof typeof roleNames) =>
    queryAs(server.connectionFor(role), 'SELECT current_user AS name')

  const [old, renewed] = [withSecret('rahasia'), withSecret('rahasia baru')]
  await migrate(old)
  expect(await whoAmI(old, 'app')).toEqual([{ name: 'undagi_app' }])
  expect(await whoAmI(old, 'signin')).toEqual([{ name: 'undagi_signin' }])
  expect(await whoAmI(old, 'backup')).toEqual([{ name: 'undagi_backup' }])

  await migrate(renewed)
  expect(await whoAmI(renewed, 'app')).toEqual([{ name: 'undagi_app' }])
  await expect(whoAmI(old, 'app')).rejects.toMatchObject({ code: '28P01' })
  await embedded.stop()
})

/** The embedded server trusts its socket; here it asks the two roles for passwords, as a server would. */
async function askForPasswords(folder: string, server: DatabaseServer): Promise<void> {
  const rules = join(folder, 'postgres/pg_hba.conf')
  const strict = Object.values(roleNames).map((role) => `local all ${role} scram-sha-256\n`)
  writeFileSync(rules, strict.join('') + readFileSync(rules, 'utf8'))
  await queryAs({ ...server.connectionFor('owner'), user: 'postgres' }, 'SELECT pg_reload_conf()')
}

test('a role that could look past row-level security is refused', async () => {
  const { server, superuser, drop } = await createEmptyDatabase()
  onTestFinished(drop)
  const { user } = superuser
  const strong: DatabaseServer = {
    ...server,
    connectionFor: (role) => (role === 'app' ? superuser : server.connectionFor(role)),
  }

  await expect(migrate(strong)).rejects.toMatchObject({
    code: 'role_too_strong',
    message: expect.stringContaining(user ?? 'postgres'),
  })
})

test('a server that is not there, and an owner who may not make roles, are said so with what to do', async () => {
  const nowhere = serverFromUrl('postgres://x:y@127.0.0.1:1/undagi', 'rahasia')
  await expect(migrate(nowhere)).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringMatching(/tidak dapat dihubungi.*Periksa alamat/),
  })

  const { server, drop } = await createEmptyDatabase()
  onTestFinished(drop)
  const weak = { name: '0001_roles.sql', sql: 'CREATE ROLE undagi_test_strong SUPERUSER', sha256: 'x' }
  await expect(migrate(server, [weak])).rejects.toMatchObject({
    code: 'owner_too_weak',
    message: expect.stringContaining('CREATEROLE'),
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatBytes } from '../platform/format-bytes.ts'
import { judgeOwner } from './checks/database-owner.ts'
import { judgeMigrations } from './checks/migrations.ts'
import { judgeServer } from './checks/postgresql.ts'
import { judgeRoles, type RoleFacts } from './checks/roles.ts'
import { listSome } from './words.ts'

const named = (name: string, logsIn = true): RoleFacts => ({
  ...{ name, logsIn, superuser: false, bypassesRls: false, createsRoles: false, createsDatabases: false },
  memberOf: [],
})
const roles = [
  ...['undagi_app', 'undagi_signin', 'undagi_backup'].map((name) => named(name)),
  named('undagi_gate', false),
]
const withApp = (change: Partial<RoleFacts>) =>
  judgeRoles(roles.map((role) => (role.name === 'undagi_app' ? { ...role, ...change } : role)))

describe('roles', () => {
  test('as the migrations made them are fine', () => {
    expect(judgeRoles(roles)).toEqual([])
  })

  test.each<[Partial<RoleFacts>, string]>([
    [{ superuser: true }, 'SUPERUSER'],
    [{ bypassesRls: true }, 'BYPASSRLS'],
    [{ createsRoles: true }, 'CREATEROLE'],
    [{ createsDatabases: true }, 'CREATEDB'],
    [{ memberOf: ['undagi_gate'] }, 'meminjam haknya'],
    [{ logsIn: false }, 'NOLOGIN'],
  ])('with %j are told', (change, words) => {
    expect(withApp(change).map(({ what }) => what)).toEqual([expect.stringContaining(words)])
  })

  test('that are missing, or let somebody in who has no door, are told', () => {
    expect(judgeRoles(roles.slice(1))[0]?.what).toContain('undagi_app tidak ada')
    expect(judgeRoles([...roles.slice(0, -1), named('undagi_gate')])[0]?.what).toContain('LOGIN')
  })
})

describe('the owner', () => {
  const owner = {
    ...{ name: 'undagi', superuser: false, bypassesRls: false },
    ...{ createsRoles: true, createsDatabases: true, createsHere: true },
    otherOwners: [],
  }

  test.each([
    [{}, []],
    [{ superuser: true }, ['SUPERUSER']],
    [{ createsRoles: false }, ['CREATEROLE']],
    [{ createsHere: false }, ['membuat skema']],
    [{ otherOwners: ['lama'] }, ['milik lama, bukan undagi']],
    [{ createsDatabases: false }, ['CREATEDB']],
  ])('with %j', (change, words) => {
    const findings = judgeOwner({ ...owner, ...change }, { onServer: true })

    expect(findings.map(({ what }) => what)).toEqual(words.map((word) => expect.stringContaining(word)))
  })
})

test('a server that may lose what it acknowledged is told', () => {
  const sound = { version: '15.18', encoding: 'UTF8', checksums: 'on', fsync: 'on' }

  expect(judgeServer(sound)).toEqual([])
  expect(judgeServer({ ...sound, fsync: 'off' })[0]?.what).toContain('fsync')
  expect(judgeServer({ ...sound, encoding: 'SQL_ASCII' })[0]?.what).toContain('SQL_ASCII')
})

test('any history that is a prefix of ours with the same contents has pending migrations at most', () => {
  const migration = fc.record({ name: fc.string({ minLength: 1 }), sha256: fc.string() })
  const ours = fc.uniqueArray(migration, { selector: ({ name }) => name })

  fc.assert(
    fc.property(ours, fc.nat(), (all, cut) => {
      const applied = all.slice(0, all.length === 0 ? 0 : cut % (all.length + 1))
      const findings = judgeMigrations(all, applied)
      expect(findings).toHaveLength(applied.length === all.length ? 0 : 1)
    }),
  )
})

test('sizes and lists are written for people', () => {
  expect([0, 900, 1536, 250 * 1024 ** 2, 1.5 * 1024 ** 4].map(formatBytes)).toEqual([
    '0 byte',
    '900 byte',
    '1,5 kB',
    '250 MB',
    '1,5 TB',
  ])
  expect(listSome(['a', 'b', 'c'], 2)).toBe('a, b dan 1 lagi')
})

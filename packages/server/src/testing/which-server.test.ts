import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { ofInstallation, onEmbeddedPostgres, withoutServerPostgres } from './which-server.ts'

const source = dirname(import.meta.dirname)
const all = globSync('**/*.test.ts', { cwd: source })
const installation = new Set(ofInstallation.flatMap((pattern) => globSync(pattern, { cwd: source })))

test('what is not tried on a server PostgreSQL is tried on the one that comes with Undagi, and nothing is tried nowhere', () => {
  const onEmbedded = new Set([...installation, ...onEmbeddedPostgres(source)])

  expect(withoutServerPostgres(source).filter((file) => !onEmbedded.has(file))).toEqual([])
})

test('whatever asks a running installation is tried on a server PostgreSQL, but for what stands on the line to ours', () => {
  const left = new Set(withoutServerPostgres(source))

  expect(all.filter((file) => !installation.has(file) && left.has(file)).toSorted()).toEqual([
    'features/assessments/stages/killed-while-moving.test.ts',
    'features/national-rounds/killed-while-opening.test.ts',
  ])
})

test('of installations, how data leave, come back and are looked at is tried on a server PostgreSQL too', () => {
  const left = new Set(withoutServerPostgres(source))
  const kept = [...installation].filter((file) => !left.has(file))

  expect(kept).toEqual(
    expect.arrayContaining(['backup/round-trip.test.ts', 'doctor/database-checks.test.ts']),
  )
})

import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyDataFolder, numbersIn, withOwner } from '../../../testing/data-folder-for-test.ts'
import { NumberWriter } from '../../../testing/number-writer.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }

/** Whether an ordinary user reaches Node and this checkout: not when they are in root's home. */
function nobodyCanRunNode(): boolean {
  try {
    execFileSync(process.execPath, [import.meta.filename], {
      ...nobody,
      cwd: '/',
      stdio: 'ignore',
      timeout: 5_000,
    })
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code !== 'EACCES' : true
  }
  return true
}

test('as root the server runs as an ordinary user, who owns the database', async (context) => {
  if (!isRoot) return context.skip('not root')
  const folder = emptyDataFolder()

  await withOwner(folder, async () => {})

  expect(statSync(join(folder, 'postgres')).uid).not.toBe(0)
})

test('as root in a folder that only root can enter, the server gets a user namespace', async (context) => {
  if (!isRoot) return context.skip('not root')
  try {
    execFileSync('unshare', ['--user', '--map-user=65534', 'true'], { stdio: 'ignore' })
  } catch {
    return context.skip('this system has no user namespaces')
  }
  const folder = emptyDataFolder()
  chmodSync(folder, 0o700)

  const { rows } = await withOwner(folder, (owner) => owner.query('SELECT 1 AS works'))

  expect(rows).toEqual([{ works: 1 }])
  expect(statSync(join(folder, 'postgres')).uid).toBe(0)
})

test('an ordinary user starts, stops and starts again', async (context) => {
  if (!isRoot) return context.skip('the other tests run as an ordinary user already')
  if (!nobodyCanRunNode()) return context.skip('an ordinary user cannot reach this checkout')
  const folder = emptyDataFolder()
  chownSync(folder, nobody.uid, nobody.gid)
  const writer = new NumberWriter(folder, 1, nobody)
  await writer.writes(5)
  await writer.kill('SIGTERM')

  const again = new NumberWriter(folder, 1_000, nobody)
  await again.writes(5)
  await again.kill('SIGTERM')

  expect(statSync(join(folder, 'postgres')).uid).toBe(nobody.uid)
  expect(await numbersIn(folder)).toEqual(
    expect.arrayContaining([...writer.acknowledged, ...again.acknowledged]),
  )
})

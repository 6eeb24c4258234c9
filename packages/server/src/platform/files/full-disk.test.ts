import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, type TestContext, test } from 'vitest'
import { smallDisk } from '../../testing/small-disk.ts'
import { isDiskFull } from '../error-code.ts'
import { createDiskStore } from './disk-store.ts'
import { allOf } from './file-store.suite.ts'
import { createStaging } from './staging.ts'

const bytes = randomBytes(3_000_000)
const key = { institutionId: 'arang', sha256: 'a'.repeat(64) }

/** A disk of four megabytes of which two are taken, and what takes them. */
async function almostFull(context: TestContext) {
  const disk = smallDisk(4)
  if (disk === undefined) return context.skip('mounting a small disk needs root and the right to mount')
  const filler = join(disk, 'pengisi')
  await writeFile(filler, Buffer.alloc(2_000_000))
  return { disk, filler }
}

const piecesOf = async function* (from: number) {
  for (let at = from; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024)
}

test('a disk that fills while a file comes in keeps what fitted, says so, and the rest follows once there is room', async (context) => {
  const { disk, filler } = await almostFull(context)
  const staging = createStaging(join(disk, 'uploads'))
  await staging.begin('satu')
  const append = (offset: number) =>
    staging.append('satu', { offset, bytes: piecesOf(offset), mostBytes: bytes.length })

  await expect(append(0)).rejects.toSatisfy(isDiskFull)
  const arrived = (await staging.received('satu')) ?? 0
  expect(arrived).toBeGreaterThan(1_000_000)
  await expect(append(arrived)).rejects.toSatisfy(isDiskFull)

  await rm(filler)
  expect(await append((await staging.received('satu')) ?? 0)).toBe(bytes.length)
  expect((await readFile(staging.pathOf('satu'))).equals(bytes)).toBe(true)
})

test('a disk that fills while a file is kept holds nothing of it, and what was to be kept still waits', async (context) => {
  const { disk, filler } = await almostFull(context)
  const store = createDiskStore(join(disk, 'files'))
  // From another disk, so that it has to be copied.
  const elsewhere = await mkdtemp('/var/tmp/undagi-simpan-')
  onTestFinished(() => rm(elsewhere, { recursive: true }))
  const path = join(elsewhere, 'masuk')
  await writeFile(path, bytes)

  await expect(store.put(key, path)).rejects.toSatisfy(isDiskFull)
  expect(await allOf(store)).toEqual([])

  await rm(filler)
  await store.put(key, path)
  expect((await buffer(await store.open(key))).equals(bytes)).toBe(true)
})

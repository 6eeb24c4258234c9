import { mkdtemp, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { leftoverPrefix } from '@undagi/documents/nameless-file'
import { expect, test } from 'vitest'
import { emptyDataFolder } from '../../../testing/data-folder-for-test.ts'
import { discardLeftCopies } from './discard-left-copies.ts'

const now = new Date('2026-03-02T09:00:00Z')
const hoursBefore = (hours: number) => new Date(now.getTime() - hours * 60 * 60_000)

test('copies that a killed process left are cleared; what is being read, and what is no copy of ours, stays', async () => {
  const temporary = emptyDataFolder()
  const copy = async (prefix: string, at: Date) => {
    const folder = await mkdtemp(join(temporary, prefix))
    await writeFile(join(folder, 'berkas'), 'isi')
    await utimes(folder, at, at)
    return basename(folder)
  }
  await copy(leftoverPrefix, hoursBefore(2))
  const staying = [await copy(leftoverPrefix, hoursBefore(0.5)), await copy('lain-', hoursBefore(2))]
  await symlink(join(temporary, staying[1] ?? ''), join(temporary, `${leftoverPrefix}tautan`))

  await discardLeftCopies(temporary, now)

  expect((await readdir(temporary)).toSorted()).toEqual([...staying, `${leftoverPrefix}tautan`].toSorted())
})

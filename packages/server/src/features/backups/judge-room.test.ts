import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diskReserveBytes, judgeRoom } from './judge-room.ts'

const gigabyte = 1024 ** 3
const bytes = fc.nat({ max: 2 ** 31 - 1 })

test('a backup like the last one, with the documents that came since, never takes the reserve of the disk', () => {
  fc.assert(
    fc.property(bytes, fc.option(bytes), bytes, (freeBytes, lastBackupBytes, newDocumentBytes) => {
      const refused =
        judgeRoom({ folder: '/srv', freeBytes, lastBackupBytes, newDocumentBytes }) !== undefined
      expect(refused).toBe(freeBytes - (lastBackupBytes ?? 0) - newDocumentBytes < diskReserveBytes)
    }),
  )
})

test('what is missing is said in numbers, with what to do', () => {
  const room = { folder: '/srv/c', freeBytes: gigabyte, lastBackupBytes: 2 * gigabyte }
  const words = judgeRoom({ ...room, newDocumentBytes: gigabyte })

  expect(words).toMatch(/\/srv\/c tinggal 1,0 GB; diperlukan 3,5 GB.*Kosongkan ruang/)
})

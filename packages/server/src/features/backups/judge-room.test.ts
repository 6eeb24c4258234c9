import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diskReserveBytes, judgeRoom } from './judge-room.ts'

const gigabyte = 1024 ** 3
const bytes = fc.nat({ max: 2 ** 31 - 1 })

test('a backup like the last one never takes the reserve of the disk', () => {
  fc.assert(
    fc.property(bytes, fc.option(bytes), (freeBytes, lastBackupBytes) => {
      const refused = judgeRoom({ folder: '/srv', freeBytes, lastBackupBytes }) !== undefined
      expect(refused).toBe(freeBytes - (lastBackupBytes ?? 0) < diskReserveBytes)
    }),
  )
})

test('what is missing is said in numbers, with what to do', () => {
  const words = judgeRoom({ folder: '/srv/c', freeBytes: gigabyte, lastBackupBytes: 2 * gigabyte })

  expect(words).toMatch(/\/srv\/c tinggal 1,0 GB; diperlukan 2,5 GB.*Kosongkan ruang/)
})

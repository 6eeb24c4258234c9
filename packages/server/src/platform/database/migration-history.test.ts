import { expect, test } from 'vitest'
import { historyProblems, pendingMigrations } from './migration-history.ts'

const [first, second, third] = [
  { name: '0001_a.sql', sha256: '1' },
  { name: '0002_b.sql', sha256: '2' },
  { name: '0003_c.sql', sha256: '3' },
]

test('a history goes on where it stopped', () => {
  expect(pendingMigrations([first, second], [first])).toEqual([second])
  expect(pendingMigrations([first, second], [first, second])).toEqual([])
})

test('a history from a newer version is refused, with what to run instead', () => {
  expect(() => pendingMigrations([first], [first, second])).toThrow(
    /lebih baru: migrasi 0002_b\.sql tidak dikenal\. Tidak ada yang diubah\. Jalankan versi Undagi yang terakhir/,
  )
})

test('a history with other contents is refused: it says since when, which, and how to get on', () => {
  const applied = [{ ...first, sha256: 'other', at: new Date('2026-11-20T18:00:00Z') }, second]

  expect(() => pendingMigrations([first, second], applied)).toThrow(
    /terakhir diperbarui 21 November 2026.*isi migrasi 0001_a\.sql berbeda.*undagi backup.*rilis resmi/,
  )
})

test('a history with a gap is refused, though each of its migrations is known', () => {
  expect(() => pendingMigrations([first, second, third], [first, third])).toThrow(
    /migrasi 0002_b\.sql tidak pernah diterapkan/,
  )
})

test('of many migrations the first are named and the others counted', () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ name: `000${at}_x.sql`, sha256: 'x' }))

  expect(historyProblems([], many).map(({ what }) => what)).toEqual([
    expect.stringContaining('0004_x.sql dan 4 lagi tidak dikenal'),
  ])
})

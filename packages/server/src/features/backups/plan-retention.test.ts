import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupFileName, parseBackupFileName } from './backup-file-name.ts'
import { planRetention } from './plan-retention.ts'

const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
const backupName = fc
  .tuple(instant, fc.boolean())
  .map(([at, isRequested]) => backupFileName(at, 'Asia/Makassar', { isRequested }))
/** A day on which people kept asking. */
const busyDay = fc.array(fc.tuple(fc.nat({ max: 86_399 }), fc.boolean()), { maxLength: 20 }).map((moments) =>
  moments.map(([second, isRequested]) =>
    backupFileName(new Date(Date.parse('2027-12-31T16:00:00Z') + second * 1000), 'Asia/Makassar', {
      isRequested,
    }),
  ),
)
const strangeName = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'undagi.undagi',
    'undagi-2026-11-26-020000.undagi.part',
    'undagi-2026-11-26-020000-lain.undagi',
    'undagi-2026-13-26-020000.undagi',
    'undagi-2026-02-30-020000.undagi',
    'sebelum-pindah.undagi',
  ),
)
const folder = fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: backupName }, strangeName), { maxLength: 60 })

const nightly = (from: string, nights: number) =>
  Array.from({ length: nights }, (_, night) =>
    backupFileName(new Date(Date.parse(from) + night * 86_400_000), 'Asia/Makassar'),
  )

describe('which backups may go', () => {
  test('after a year of nights: seven days, four weeks and six months stay', () => {
    const names = nightly('2025-12-01T18:00:00Z', 365)
    const gone = new Set(planRetention(names))

    const dates = names.filter((name) => !gone.has(name)).map((name) => parseBackupFileName(name)?.date)
    expect(dates).toEqual([
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
      ...['2026-11-15', '2026-11-22'],
      ...['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'],
    ])
  })

  test('never the newest', () => {
    fc.assert(
      fc.property(folder, (names) => {
        const ours = names.filter((name) => parseBackupFileName(name) !== undefined).toSorted()
        expect(planRetention(names)).not.toContain(ours.at(-1))
      }),
    )
  })

  test('and what then is left has nothing more to go', () => {
    fc.assert(
      fc.property(folder, (names) => {
        const gone = new Set(planRetention(names))
        expect(planRetention(names.filter((name) => !gone.has(name)))).toEqual([])
      }),
    )
  })

  test('never a file that Undagi did not name', () => {
    fc.assert(
      fc.property(folder, (names) => {
        expect(planRetention(names).every((name) => parseBackupFileName(name) !== undefined)).toBe(true)
      }),
    )
  })

  test('in whatever order the folder lists them', () => {
    fc.assert(
      fc.property(folder, fc.infiniteStream(fc.nat()), (names, order) => {
        const shuffled = names
          .map((name) => ({ name, at: order.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ name }) => name)
        expect(planRetention(shuffled)).toEqual(planRetention(names))
      }),
    )
  })

  test('and of at most seventeen days something stays: of the newest day the night’s and three that were asked for, of every other one backup', () => {
    fc.assert(
      fc.property(fc.uniqueArray(backupName, { maxLength: 80 }), busyDay, (calm, busy) => {
        const names = [...new Set([...calm, ...busy])]
        const gone = new Set(planRetention(names))
        const staying = names.filter((name) => !gone.has(name)).toSorted()
        const dates = staying.map((name) => parseBackupFileName(name)?.date)
        const newest = dates.at(-1)
        expect(new Set(dates).size).toBeLessThanOrEqual(17)
        for (const date of dates) {
          const same = (name: string) => parseBackupFileName(name)?.date === date
          const asked = (name: string) => parseBackupFileName(name)?.isRequested === true
          const requested = names.filter((name) => same(name) && asked(name)).toSorted()
          const nightly = names.filter((name) => same(name) && !asked(name))
          const expected = [...nightly, ...requested.slice(-3)].toSorted()
          if (date === newest) expect(staying.filter(same)).toEqual(expected)
          else expect(staying.filter(same)).toHaveLength(1)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { besidePattern, earlierName, instantIn, restoreName } from './database-names.ts'

const at = new Date('2026-12-01T02:00:00Z')
const kinds = { restore: restoreName, before: earlierName }
const short = fc.oneof(
  fc.constantFrom('undagi', 'a', 'x.y', 'kota [1]', 'b|c'),
  fc.string({ minLength: 1, maxLength: 12 }),
)

/** Names as close to each other as people and programs make them. */
const database = fc.oneof(
  short,
  fc
    .tuple(short, fc.constantFrom('_restore_uji', '_before_', '_restore_', '_before_20261201020000'))
    .map((p) => p.join('')),
  fc
    .constantFrom('a', 'ab', 'b')
    .map((end) => `${'kota_dengan_nama_yang_sangat_panjang_sekali_'.slice(0, 40)}${end}`),
  fc.constantFrom('é', 'ü').map((letter) => letter.repeat(31)),
  short.map((name) => earlierName(name, at)),
  // What a long name is shortened to may be the name of another database.
  fc.constant(restoreName('x'.repeat(60), at).replace(/_restore_\d+$/, '')),
  fc.constant('x'.repeat(60)),
)

describe('what restorations of a database put beside it', () => {
  test('is found by that database, and by no other', () => {
    fc.assert(
      fc.property(database, database, fc.constantFrom('restore', 'before'), (mine, other, kind) => {
        const name = kinds[kind](other, at)
        for (const wanted of ['restore', 'before'] as const) {
          const isFound = new RegExp(besidePattern(mine, wanted)).test(name)
          expect(isFound).toBe(mine === other && wanted === kind)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('has a name that PostgreSQL does not cut off, with the moment in it', () => {
    fc.assert(
      fc.property(database, fc.constantFrom('restore', 'before'), (mine, kind) => {
        const name = kinds[kind](mine, at)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63)
        expect(instantIn(name)).toEqual(at)
      }),
    )
  })
})

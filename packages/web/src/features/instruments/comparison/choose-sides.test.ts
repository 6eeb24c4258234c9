import { describe, expect, test } from 'vitest'
import type { EditionRef } from '../edition-name.ts'
import { chooseSides } from './choose-sides.ts'

const edition = (id: string, revision: number): EditionRef => ({
  ...{ id, revision, shortName: id, sha256: 'a'.repeat(64) },
})
const spbe1 = edition('spbe-2020', 1)
const spbe2 = edition('spbe-2020', 2)
const pemdi = edition('pemdi-2026', 1)

describe('the two sides of a comparison', () => {
  test('are those of the address', () => {
    const search = { kiri: 'pemdi-2026', kanan: 'spbe-2020@1' }

    expect(chooseSides(search, spbe2, [pemdi, spbe1, spbe2])).toEqual({ left: pemdi, right: spbe1 })
  })

  test('are the round’s and another edition where the address says nothing', () => {
    expect(chooseSides({}, spbe1, [spbe1, spbe2, pemdi])).toEqual({ left: spbe1, right: pemdi })
  })

  test('are two revisions where there is one edition only, and the same twice where there is but one', () => {
    expect(chooseSides({}, spbe1, [spbe1, spbe2])).toEqual({ left: spbe1, right: spbe2 })
    expect(chooseSides({}, spbe1, [spbe1])).toEqual({ left: spbe1, right: spbe1 })
  })
})

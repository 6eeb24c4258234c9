import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EditionRef, editionLabel, editionName, findEdition } from './edition-name.ts'

const edition = (id: string, revision: number): EditionRef => ({
  ...{ id, revision, sha256: 'a'.repeat(64) },
  shortName: id.toUpperCase(),
})
const editions = [edition('spbe-2020', 1), edition('spbe-2020', 2), edition('pemdi-2026', 1)]

describe('the name of an edition in an address', () => {
  test('leads back to the edition', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), (each) => {
        expect(findEdition(editionName(each, editions), editions)).toBe(each)
      }),
    )
  })

  test('is short for the latest revision', () => {
    expect(editions.map((each) => editionName(each, editions))).toEqual([
      'spbe-2020@1',
      'spbe-2020',
      'pemdi-2026',
    ])
  })

  test.each(['', 'spbe', 'spbe-2020@3', '@1', 'spbe-2020@', undefined])('%s means none', (name) => {
    expect(findEdition(name, editions)).toBeUndefined()
  })

  test('says the revision where there are two', () => {
    expect(editions.map((each) => editionLabel(each, editions))).toEqual([
      'SPBE-2020, revisi 1',
      'SPBE-2020, revisi 2',
      'PEMDI-2026',
    ])
  })
})

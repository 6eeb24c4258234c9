import { describe, expect, test } from 'vitest'
import type { AlikeRow } from '../likenesses/alike-items.repository.ts'
import { earlierTextsOf } from './earlier-texts.ts'

const at = { assessmentId: 'penilaian', code: '1' }
const actor = { personId: 'ani', name: 'Ani', onBehalfOf: null, memberships: [], delegations: [] }

function repeated(kind: AlikeRow['kind'], year: number | null, otherYear: number | null): AlikeRow {
  const other = {
    ...{ id: 'lain', fileName: 'a.pdf', title: 'Notula', number: null, year: otherYear },
    ...({ receivedAt: '2023-01-01T00:00:00Z', confidentiality: 'internal', viewerIds: [] } as const),
    ...{ authorId: 'ani', itemAuthorId: 'ani', places: [] },
  }
  const own = { itemId: 'ini', sha256: 'a', year, receivedAt: '2023-06-01T00:00:00Z' }
  return { ...own, kind, share: 100, foundAt: '2023-06-01T00:00:00Z', other }
}

const told = (row: AlikeRow) =>
  earlierTextsOf([row], actor, { institutionId: 'kota-arang', at })
    .get('ini')
    ?.map(({ title }) => title)

describe.each(['year_changed', 'number_changed'] as const)(
  'a text that is the same but for what %s says',
  (kind) => {
    test('repeats the one of an earlier year', () => {
      expect(told(repeated(kind, 2023, 2022))).toEqual(['Notula'])
      expect(told(repeated(kind, 2022, 2023))).toBeUndefined()
    })

    test('repeats none of the same year, or whose year is not known, though it came in later', () => {
      expect(told(repeated(kind, 2023, 2023))).toBeUndefined()
      expect(told(repeated(kind, null, 2022))).toBeUndefined()
      expect(told(repeated(kind, 2023, null))).toBeUndefined()
    })
  },
)

import { expect, test } from 'vitest'
import { tabledSpot, toTabled } from './on-table.ts'

const scan = { position: 1, fileName: 'SE 555.pdf', mediaType: 'application/pdf', found: null }
const annex = { ...scan, position: 2, fileName: 'Lampiran.pdf' }

test('a page that is put before everybody opens in the file in which it was read', () => {
  const tabled = toTabled('offer', { position: 2, page: 7 }, [scan, annex])
  expect(tabled).toEqual({ offerId: 'offer', page: 7, place: 'Lampiran.pdf' })
  expect(tabledSpot(tabled, [scan, annex])).toEqual({ position: 2, page: 7 })
})

test('of a single file the page alone is told; a link has none', () => {
  expect(toTabled('offer', { position: 1, page: 3 }, [scan])).toEqual({
    ...{ offerId: 'offer', page: 3 },
    place: '',
  })
  expect(toTabled('offer', undefined, [])).toEqual({ offerId: 'offer', page: null, place: '' })
})

test('words of whoever pointed at it are no file: it opens in the first', () => {
  expect(tabledSpot({ offerId: 'offer', page: 2, place: 'Pasal 4' }, [scan, annex])).toEqual({
    ...{ position: 1, page: 2 },
  })
  expect(tabledSpot({ offerId: 'offer', page: null, place: 'Pasal 4' }, [scan])).toBeUndefined()
})

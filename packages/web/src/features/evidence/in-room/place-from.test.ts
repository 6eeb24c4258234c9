import { expect, test } from 'vitest'
import { placeFrom } from './place-from.ts'

const offerId = 'a'

test('a place has its article and page, or neither', () => {
  expect(placeFrom({ offerId, article: ' Pasal 4 ', page: ' 12 ' })).toEqual({
    ...{ offerId, page: 12 },
    place: 'Pasal 4',
  })
  expect(placeFrom({ offerId, article: '', page: '' })).toEqual({ offerId, page: null, place: '' })
})

test.each(['0', '-1', '1,5', 'dua', '100000'])('"%s" is no page', (page) => {
  expect(placeFrom({ offerId, article: '', page })).toBeUndefined()
})

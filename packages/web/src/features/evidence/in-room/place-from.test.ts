import { expect, test } from 'vitest'
import { nothingTyped, placeFrom, placeLacks } from './place-from.ts'

const offerId = 'a'

test('a place has its article and page, or neither', () => {
  expect(placeFrom({ offerId, article: ' Pasal 4 ', page: ' 12 ' })).toEqual({
    place: { offerId, page: 12, place: 'Pasal 4' },
    isWhole: true,
  })
  expect(placeFrom({ offerId, article: '', page: '' })).toEqual({
    place: { offerId, page: null, place: '' },
    isWhole: true,
  })
})

test('nothing chosen is nothing missing', () => {
  expect(placeFrom(nothingTyped)).toEqual({ place: null, isWhole: true })
})

test.each(['0', '-1', '1,5', 'dua', '100000'])('"%s" is no page', (page) => {
  expect(placeFrom({ offerId, article: '', page })).toEqual({ place: null, isWhole: false })
  expect(placeLacks({ offerId, article: '', page })).toEqual({ document: false, page: true })
})

test('an article or a page without its document is not whole', () => {
  for (const typed of [
    { ...nothingTyped, article: 'Pasal 4' },
    { ...nothingTyped, page: '12' },
  ]) {
    expect(placeFrom(typed)).toEqual({ place: null, isWhole: false })
    expect(placeLacks(typed)).toEqual({ document: true, page: false })
  }
})

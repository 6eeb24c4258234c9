import { expect, test } from 'vitest'
import { emptyPlace, isPageWrong, toOffer } from './place-draft.ts'

test('a place that was not told is not known', () => {
  expect(toOffer(emptyPlace, 'a')).toEqual({
    ...{ itemId: 'a', criterionCode: null, article: null, page: null, atSeconds: null, why: '' },
  })
})

test('a page is counted from one', () => {
  expect(toOffer({ ...emptyPlace, page: ' 12 ' }, 'a')?.page).toBe(12)
  for (const page of ['0', '-1', '1,5', 'lampiran', '123456']) {
    expect(isPageWrong({ ...emptyPlace, page }), page).toBe(true)
    expect(toOffer({ ...emptyPlace, page }, 'a'), page).toBeUndefined()
  }
})

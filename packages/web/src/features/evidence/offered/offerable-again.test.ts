import { expect, test } from 'vitest'
import { offerableAgain } from './offerable-again.ts'

const own: Parameters<typeof offerableAgain>[0][number] = {
  itemId: 'a',
  title: 'SK Tim',
  kind: 'decree',
  dated: '2022-01-03',
  indicatorCode: '36',
  isOwn: true,
  confidentiality: 'internal',
}

test('a helper offers their own document once more, also for another indicator and for another criterion', () => {
  const choice = { id: 'a', title: 'SK Tim', kind: 'decree', dated: '2022-01-03', isRestricted: false }
  expect(offerableAgain([own], '37')).toEqual([choice])
  expect(offerableAgain([own, { ...own, indicatorCode: '37' }], '37')).toEqual([choice])
})

test('what a colleague brought is offered once more at its own indicator alone', () => {
  const other = { ...own, isOwn: false, confidentiality: 'restricted' } as const
  expect(offerableAgain([other], '36')).toEqual([
    { id: 'a', title: 'SK Tim', kind: 'decree', dated: '2022-01-03', isRestricted: true },
  ])
  expect(offerableAgain([other], '37')).toEqual([])
})

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
  expect(offerableAgain([own], { code: '37', brought: [] })).toEqual([choice])
  expect(offerableAgain([own, { ...own, indicatorCode: '37' }], { code: '37', brought: [] })).toEqual([
    choice,
  ])
})

test('what a colleague brought is offered once more at its own indicator alone', () => {
  const other = { ...own, isOwn: false, confidentiality: 'restricted' } as const
  expect(offerableAgain([other], { code: '36', brought: [] })).toEqual([
    { id: 'a', title: 'SK Tim', kind: 'decree', dated: '2022-01-03', isRestricted: true },
  ])
  expect(offerableAgain([other], { code: '37', brought: [] })).toEqual([])
})

test('what was taken back everywhere can be offered again by who brought it, unless somebody else wrote what it is now', () => {
  const brought = { itemId: 'b', title: 'Notulen', kind: 'minutes', confidentiality: 'internal' } as const
  const choices = (isOwn: boolean) => offerableAgain([own], { code: '36', brought: [{ ...brought, isOwn }] })
  expect(choices(true).map(({ title }) => title)).toEqual(['Notulen', 'SK Tim'])
  expect(choices(false).map(({ title }) => title)).toEqual(['SK Tim'])
})

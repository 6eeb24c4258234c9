import { expect, test } from 'vitest'
import { isPageBeyond, lastPageOf } from './last-page.ts'
import { emptyPlace } from './place-draft.ts'

const ofPages = (...pages: readonly (number | null)[]) => pages.map((each) => ({ found: { pages: each } }))

test('the last page is that of the longest file, and unknown while a file is unread or has none', () => {
  expect(lastPageOf(ofPages(3, 12))).toBe(12)
  expect(lastPageOf([...ofPages(3), { found: null }])).toBeUndefined()
  expect(lastPageOf(ofPages(3, null))).toBeUndefined()
  expect(lastPageOf([])).toBeUndefined()
})

test('a page behind the last is told; the last one, none, and pages of what was not read are not', () => {
  const at = (page: string, lastPage: number | undefined) => isPageBeyond({ ...emptyPlace, page }, lastPage)

  expect(at('13', 12)).toBe(true)
  expect(at('12', 12)).toBe(false)
  expect(at('', 12)).toBe(false)
  expect(at('xii', 12)).toBe(false)
  expect(at('99', undefined)).toBe(false)
})

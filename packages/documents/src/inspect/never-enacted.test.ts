import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'
import { hardships } from './testing/hardships.ts'
import { inventSpecimens } from './testing/labelled-set.ts'
import { renderText } from './testing/render-text.ts'

const pagesOfDrafts = inventSpecimens()
  .filter(({ expected }) => expected.status === 'draft')
  .map(({ paper }) => renderText(paper).split('\f'))

const statusOf = (pages: readonly string[]) =>
  inspectText(textOf({ readability: 'readable', format: 'text', pages, pageCount: pages.length })).inspection
    .status

test('whatever befalls the text of a draft, it never passes for enacted', () => {
  expect(pagesOfDrafts.length).toBeGreaterThan(30)
  fc.assert(
    fc.property(fc.constantFrom(...pagesOfDrafts), hardships, (pages, suffer) => {
      expect(statusOf(suffer(pages))).not.toBe('enacted')
    }),
    { numRuns: 150 },
  )
})

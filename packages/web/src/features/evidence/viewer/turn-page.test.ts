import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageForKey, parsePage } from './turn-page.ts'

test('whatever is typed or pressed, the viewer stays within the document', () => {
  const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End')
  const document = fc
    .integer({ min: 1, max: 500 })
    .chain((pages) => fc.tuple(fc.constant(pages), fc.integer({ min: 1, max: pages })))
  fc.assert(
    fc.property(document, key, fc.string(), ([pages, page], pressed, typed) => {
      for (const next of [pageForKey(pressed, page, pages), parsePage(typed, pages)]) {
        if (next === undefined) continue
        expect(next).toBeGreaterThanOrEqual(1)
        expect(next).toBeLessThanOrEqual(pages)
      }
    }),
  )
})

test('a document whose pages nobody has counted yet can be leafed through all the same', () => {
  expect(pageForKey('PageDown', 7, null)).toBe(8)
  expect(pageForKey('End', 7, null)).toBeUndefined()
  expect(parsePage(' 12 ', null)).toBe(12)
  expect(['0', '-1', '1e3', '', '13'].map((typed) => parsePage(typed, 12))).toEqual(Array(5).fill(undefined))
})

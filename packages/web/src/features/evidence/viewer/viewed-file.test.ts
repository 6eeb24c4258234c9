import { expect, test } from 'vitest'
import type { DocumentFindings } from '../../../lib/api/contract.ts'
import { pagesOf } from './viewed-file.ts'

const found: DocumentFindings = {
  ...{ kind: 'other', kindName: '', means: null, status: 'not_applicable', subject: null, issuer: null },
  ...{ number: null, year: null, date: null, pages: 7, text: 'scanned', issues: [], signatures: [] },
}

test('a photograph is one page, a TIFF of a scanner as many as were counted, or as many as nobody knows yet', () => {
  expect(pagesOf({ mediaType: 'image/jpeg', found })).toBe(1)
  expect(pagesOf({ mediaType: 'image/tiff', found })).toBe(7)
  expect(pagesOf({ mediaType: 'image/tiff', found: null })).toBeNull()
})

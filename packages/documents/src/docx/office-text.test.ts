import { expect, test } from 'vitest'
import { hasTrackedChanges, textOfXml, watermarksOf } from './office-text.ts'

test.each([
  ['text', () => textOfXml('<w:t '.repeat(60_000)), ''],
  ['watermarks', () => watermarksOf('<v:textpath '.repeat(60_000)), []],
  ['changes', () => hasTrackedChanges('<w:ins '.repeat(60_000)), false],
])('tags that never end hold no %s, and cost no time', { timeout: 2_000 }, (_, read, found) => {
  expect(read()).toEqual(found)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft } from './evidence-draft.ts'
import { mergeDraft } from './merge-draft.ts'

const word = fc.constantFrom('', 'Perwali', 'Keputusan', '12 Tahun 2024')
const anyDraft = fc
  .record({ title: word, number: word, note: word, viewerIds: fc.subarray(['ani', 'budi']) })
  .map((typed) => ({ ...emptyDraft, ...typed }))

test('of what somebody typed while a colleague saved, nothing is lost, and what they left alone is the colleague’s', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, anyDraft, (base, mine, theirs) => {
      const merged = mergeDraft(base, mine, theirs)
      for (const key of ['title', 'number', 'note', 'viewerIds'] as const) {
        const isTouched = JSON.stringify(mine[key]) !== JSON.stringify(base[key])
        expect(merged[key]).toEqual(isTouched ? mine[key] : theirs[key])
      }
    }),
  )
})

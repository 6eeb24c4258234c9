import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canSetViewers, canView } from './evidence.policy.ts'

const somebody = fc.constantFrom('ani', 'budi', 'citra', 'dedi')
const anyRevision = fc.record({
  confidentiality: fc.constantFrom('internal' as const, 'restricted' as const),
  viewerIds: fc.subarray(['ani', 'budi', 'citra']),
  authorId: somebody,
})

test('a restricted revision is seen by who brought the item, who wrote it and whom it names, and by nobody else', () => {
  fc.assert(
    fc.property(anyRevision, somebody, somebody, (revision, broughtBy, personId) => {
      const isFor = [broughtBy, revision.authorId, ...revision.viewerIds].includes(personId)
      expect(canView({ personId }, revision, broughtBy)).toBe(
        revision.confidentiality === 'internal' || isFor,
      )
    }),
  )
})

test('whoever did not bring a restricted item neither lets anybody in nor shuts anybody out', () => {
  fc.assert(
    fc.property(anyRevision, anyRevision, somebody, somebody, (before, after, broughtBy, personId) => {
      if (!canSetViewers({ personId }, before, after, broughtBy)) return
      if (before.confidentiality === 'internal' || personId === broughtBy) return
      expect(after.confidentiality).toBe('restricted')
      expect(after.viewerIds.toSorted()).toEqual(before.viewerIds.toSorted())
    }),
  )
})

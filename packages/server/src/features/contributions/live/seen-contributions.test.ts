import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedBetween, seenOf, tellEach } from './seen-contributions.ts'

const code = fc.constantFrom('1', '2', '3')
const unitId = fc.constantFrom('ours', 'theirs')
const count = fc.nat({ max: 3 })
const owners = fc.uniqueArray(fc.record({ code, sequence: count, unitId }), {
  selector: (each) => each.code,
})
const marks = fc.uniqueArray(
  fc.tuple(code, count, count).map(([code, own, others]) => ({ code, own, all: own + others })),
  { selector: (each) => each.code },
)
const looked = fc.record({ owners, marks })
const ours = { unitId: 'ours' } as const

test('what a respondent sees depends on nothing but their own unit’s requests', () => {
  fc.assert(
    fc.property(looked, looked, (one, other) => {
      const seeing = { readsAll: false, seats: [{ ...ours, role: 'respondent' as const }], drafts: [] }
      const theirs = {
        ...seeing,
        owners: other.owners,
        marks: one.marks.map((each) => ({ ...each, all: each.own + 7 })),
      }

      expect(changedBetween(seenOf({ ...seeing, ...one }), seenOf(theirs))).toEqual([])
    }),
  )
})

test('of an indicator that another unit brings together an owner sees nothing, and of their own everything', () => {
  fc.assert(
    fc.property(looked, (each) => {
      const seats = [{ ...ours, role: 'indicator_owner' as const }]
      const none = each.marks.map((mark) => ({ ...mark, own: 0 }))
      const seen = seenOf({ readsAll: false, seats, drafts: [], owners: each.owners, marks: none })

      const owned = each.owners.flatMap((owner) => (owner.unitId === 'ours' ? [owner.code] : []))
      expect([...seen.keys()].toSorted()).toEqual(owned.toSorted())
    }),
  )
})

test('the team is told exactly the indicators of which there is more', () => {
  fc.assert(
    fc.property(looked, code, (each, more) => {
      const seeing = { readsAll: true, seats: [], drafts: [], owners: each.owners }
      const before = seenOf({ ...seeing, marks: each.marks })
      const rest = each.marks.filter((mark) => mark.code !== more)
      const grown = each.marks.find((mark) => mark.code === more)?.all ?? 0
      const now = seenOf({ ...seeing, marks: [...rest, { code: more, own: 0, all: grown + 1 }] })

      expect(changedBetween(before, now)).toEqual([more])
      expect(changedBetween(now, now)).toEqual([])
    }),
  )
})

test('much at once is told as one, and what is little each by itself', () => {
  const codes = Array.from({ length: 13 }, (_, index) => `${index}`)

  expect(tellEach(codes)).toEqual([{ indicatorCode: null }])
  expect(tellEach(codes.slice(1))).toHaveLength(12)
  expect(tellEach([])).toEqual([])
})

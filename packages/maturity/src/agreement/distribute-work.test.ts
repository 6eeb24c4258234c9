import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distributeWork, type WorkToDistribute } from './distribute-work.ts'

const nobodyBarred = () => false
const people = (...capacities: readonly number[]) =>
  capacities.map((capacity, at) => ({ id: `p${at}`, capacity }))
const assessments = (count: number, needed: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `k${at}`, needed }))

describe('the work of the assessors', () => {
  test('of six assessments by two people each is three for each of four', () => {
    const plan = distributeWork({
      ...{ assessors: people(5, 5, 5, 5), assessments: assessments(6, 2) },
      ...{ standing: [], isBarred: nobodyBarred },
    })

    expect(plan.loads.map(({ count }) => count)).toEqual([3, 3, 3, 3])
    expect(plan.lacking).toEqual([])
  })

  test('falls twice as much on who can take twice as much', () => {
    const plan = distributeWork({
      ...{ assessors: people(8, 4), assessments: assessments(6, 1) },
      ...{ standing: [], isBarred: nobodyBarred },
    })

    expect(plan.loads.map(({ count }) => count)).toEqual([4, 2])
  })

  test('is rearranged for an assessment that only one person may judge', () => {
    const plan = distributeWork({
      ...{ assessors: people(1, 1), assessments: assessments(2, 1), standing: [] },
      isBarred: (assessorId, assessmentId) => assessorId === 'p1' && assessmentId === 'k1',
    })

    expect(plan.assigned).toEqual([
      { assessorId: 'p1', assessmentId: 'k0' },
      { assessorId: 'p0', assessmentId: 'k1' },
    ])
  })

  test('that stands already stays where it is and counts', () => {
    const standing = [
      { assessorId: 'p0', assessmentId: 'k0' },
      { assessorId: 'p0', assessmentId: 'k1' },
    ]
    const plan = distributeWork({
      ...{ assessors: people(4, 4), assessments: assessments(4, 1), standing, isBarred: nobodyBarred },
    })

    expect(plan.assigned.map(({ assessorId }) => assessorId)).toEqual(['p1', 'p1'])
    expect(plan.loads.map(({ count }) => count)).toEqual([2, 2])
  })

  test('for which nobody is left is named', () => {
    const plan = distributeWork({
      ...{ assessors: people(3), assessments: assessments(2, 2), standing: [], isBarred: nobodyBarred },
    })

    expect(plan.lacking).toEqual([
      { assessmentId: 'k0', missing: 1 },
      { assessmentId: 'k1', missing: 1 },
    ])
  })
})

describe('whatever the capacities and conflicts', () => {
  const anyWork: fc.Arbitrary<WorkToDistribute> = fc
    .record({
      assessors: fc
        .array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 })
        .map((capacities) => people(...capacities)),
      assessments: fc
        .array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 })
        .map((needs) => needs.map((needed, at) => ({ id: `k${at}`, needed }))),
      barred: fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 8 }),
    })
    .map(({ barred, ...work }) => {
      const pairs = new Set(barred.map(([person, assessment]) => `p${person} k${assessment}`))
      return {
        ...work,
        standing: [],
        isBarred: (assessor, assessment) => pairs.has(`${assessor} ${assessment}`),
      }
    })

  test('nobody gets more than they can take, twice the same, or what they are barred from', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { assigned, loads, lacking } = distributeWork(work)
        expect(new Set(assigned.map((each) => `${each.assessorId} ${each.assessmentId}`)).size).toBe(
          assigned.length,
        )
        for (const { assessorId, assessmentId } of assigned)
          expect(work.isBarred(assessorId, assessmentId)).toBe(false)
        for (const { count, capacity } of loads) expect(count).toBeLessThanOrEqual(capacity)
        const needed = work.assessments.reduce((sum, each) => sum + each.needed, 0)
        expect(assigned.length + lacking.reduce((sum, each) => sum + each.missing, 0)).toBe(needed)
      }),
    )
  })

  test('the order in which people and assessments are given changes nothing', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const turned = {
          ...work,
          assessors: work.assessors.toReversed(),
          assessments: work.assessments.toReversed(),
        }
        expect(distributeWork(turned)).toEqual(distributeWork(work))
      }),
    )
  })

  test('nobody could hand an assessment to somebody less loaded for what they can take', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const { assigned, loads } = distributeWork(work)
        const holds = new Set(assigned.map((each) => `${each.assessorId} ${each.assessmentId}`))
        for (const { assessorId, assessmentId } of assigned) {
          const giver = loads.find((each) => each.assessorId === assessorId)
          for (const taker of loads) {
            const cannot =
              taker.count >= taker.capacity ||
              holds.has(`${taker.assessorId} ${assessmentId}`) ||
              work.isBarred(taker.assessorId, assessmentId)
            if (cannot || giver === undefined) continue
            expect((taker.count + 1) * giver.capacity).toBeGreaterThanOrEqual(giver.count * taker.capacity)
          }
        }
      }),
    )
  })

  test('no other arrangement places more', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(distributeWork(work).assigned.length).toBe(mostPossible(work))
      }),
      { numRuns: 60 },
    )
  })
})

/** By trying every choice, assessment by assessment. */
function mostPossible({ assessors, assessments, isBarred }: WorkToDistribute): number {
  const most = (at: number, free: ReadonlyMap<string, number>): number => {
    const assessment = assessments[at]
    if (assessment === undefined) return 0
    const may = assessors
      .map(({ id }) => id)
      .filter((id) => (free.get(id) ?? 0) > 0 && !isBarred(id, assessment.id))
    return Math.max(
      ...subsets(may, assessment.needed).map((taken) => {
        const left = new Map([...free].map(([id, count]) => [id, taken.includes(id) ? count - 1 : count]))
        return taken.length + most(at + 1, left)
      }),
    )
  }
  return most(0, new Map(assessors.map(({ id, capacity }) => [id, capacity])))
}

function subsets(ids: readonly string[], atMost: number): readonly (readonly string[])[] {
  const [first, ...rest] = ids
  if (first === undefined || atMost === 0) return [[]]
  return [...subsets(rest, atMost), ...subsets(rest, atMost - 1).map((each) => [first, ...each])]
}

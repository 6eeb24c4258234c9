import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from './place-labels.ts'

const label = fc.record({
  left: fc.double({ min: -100, max: 900, noNaN: true }),
  width: fc.integer({ min: 1, max: 90 }),
})
const labels = fc.array(label, { maxLength: 8 }).map((own) => own.toSorted((a, b) => a.left - b.left))
const room = { width: 800, gap: 8 }

describe('placing labels on one line', () => {
  it('leaves labels alone that do not disturb each other', () => {
    expect(
      placeLabels(
        [
          { left: 0, width: 20 },
          { left: 50, width: 20 },
        ],
        room,
      ),
    ).toEqual([0, 50])
  })

  it('moves two that touch apart to both sides, by the same way', () => {
    expect(
      placeLabels(
        [
          { left: 100, width: 40 },
          { left: 100, width: 40 },
        ],
        room,
      ),
    ).toEqual([76, 124])
  })

  it('says so when there is not enough room for all', () => {
    expect(
      placeLabels(
        [
          { left: 0, width: 60 },
          { left: 0, width: 60 },
        ],
        { width: 100, gap: 0 },
      ),
    ).toBeNull()
  })

  it('keeps order, gap and edges for any wish', () => {
    fc.assert(
      fc.property(labels, (own) => {
        const lefts = placeLabels(own, room) ?? []

        expect(lefts).toHaveLength(own.length)
        let free = 0
        for (const [i, left] of lefts.entries()) {
          expect(left).toBeGreaterThanOrEqual(free - 1e-6)
          free = left + (own[i]?.width ?? 0) + room.gap
        }
        expect(free - room.gap).toBeLessThanOrEqual(room.width + 1e-6)
      }),
    )
  })
})

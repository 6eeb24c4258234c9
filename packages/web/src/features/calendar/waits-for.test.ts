import { assessmentStates } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrderOfWaiting, waitsFor } from './waits-for.ts'

const participant = fc.record({
  stage: fc.constantFrom(...assessmentStates),
  dueAt: fc.constantFrom(null, '2026-03-12T17:00:00.000Z', '2026-04-12T17:00:00.000Z'),
  institutionName: fc.constantFrom('Kota A', 'Kota B', 'Kota C'),
})

test('what waits for the ministry stands first and what is over last, and nobody is left out', () => {
  fc.assert(
    fc.property(fc.array(participant), (participants) => {
      const sorted = inOrderOfWaiting(participants)
      expect(sorted).toHaveLength(participants.length)
      expect(new Set(sorted)).toEqual(new Set(participants))
      const waits = sorted.map(({ stage }) => waitsFor(stage))
      const afterOthers = waits.slice(waits.findIndex((each) => each !== 'ministry'))
      if (waits.some((each) => each !== 'ministry')) expect(afterOthers).not.toContain('ministry')
      const over = waits.indexOf('nobody')
      if (over >= 0) expect(new Set(waits.slice(over))).toEqual(new Set(['nobody']))
    }),
  )
})

test('of those that wait for the same, the day that comes first stands first', () => {
  const of = (institutionName: string, dueAt: string | null) => ({
    ...{ stage: 'interview' as const, institutionName, dueAt },
  })
  const sorted = inOrderOfWaiting([
    of('Kota C', null),
    of('Kota B', '2026-04-12T17:00:00.000Z'),
    of('Kota A', '2026-04-12T17:00:00.000Z'),
    of('Kota D', '2026-03-12T17:00:00.000Z'),
  ])
  expect(sorted.map(({ institutionName }) => institutionName)).toEqual([
    'Kota D',
    'Kota A',
    'Kota B',
    'Kota C',
  ])
})

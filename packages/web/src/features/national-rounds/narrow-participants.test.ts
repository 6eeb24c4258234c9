import { assessmentStates } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countByState, narrowParticipants, type Participant } from './narrow-participants.ts'

const participant = (institutionName: string, stage: Participant['stage']): Participant => ({
  ...{ institutionId: institutionName, institutionName, slug: institutionName, stage },
  ...{ category: 'kota', province: null, timeZone: 'Asia/Jakarta', refusal: null },
  opened: { byName: 'Nina', at: '2031-03-02T02:00:00Z' },
})
const anyParticipants = fc.array(
  fc
    .record({ name: fc.string(), stage: fc.constantFrom(...assessmentStates) })
    .map(({ name, stage }) => participant(name, stage)),
)

test('participants are found by their stage and by a part of their name, however it is written', () => {
  const bahari = participant('Kota Bahari', 'filling')
  const cemara = participant('Kota Cemara', 'submitted')

  expect(narrowParticipants([bahari, cemara], {})).toEqual([bahari, cemara])
  expect(narrowParticipants([bahari, cemara], { state: 'submitted' })).toEqual([cemara])
  expect(narrowParticipants([bahari, cemara], { words: ' bahARI ' })).toEqual([bahari])
  expect(narrowParticipants([bahari, cemara], { state: 'submitted', words: 'bahari' })).toEqual([])
})

test('every participant is counted at one stage, and the stages come in the order of a round', () => {
  fc.assert(
    fc.property(anyParticipants, (participants) => {
      const counted = countByState(participants)
      const positions = counted.map(({ state }) => assessmentStates.indexOf(state))

      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(participants.length)
      expect(positions).toEqual(positions.toSorted((a, b) => a - b))
      expect(counted.every(({ count }) => count > 0)).toBe(true)
    }),
  )
})

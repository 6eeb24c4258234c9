import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { arrivals, openLoop } from './open-loop.ts'

describe('arrivals at their own pace', () => {
  it('ascend, stay within the time, and come about as often as asked', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const instants = arrivals(300, 20, seededRandom(seed))

        expect(instants).toEqual(instants.toSorted((a, b) => a - b))
        expect(instants.every((at) => at >= 0 && at < 20_000)).toBe(true)
        expect(Math.abs(instants.length - 6000)).toBeLessThan(600)
      }),
      { numRuns: 20 },
    )
  })
})

describe('an open loop', () => {
  it('counts the wait of a request whose turn came while an earlier one was still unanswered', async () => {
    const { promise: firstAnswer, resolve: answerFirst } = Promise.withResolvers<void>()
    const sent: string[] = []
    const send = async (request: string) => {
      sent.push(request)
      if (request === 'second') answerFirst()
      if (request === 'first') await firstAnswer
    }

    const answers = await openLoop(
      [
        { at: 0, request: 'first' },
        { at: 5, request: 'second' },
      ],
      send,
    )

    expect(sent).toEqual(['first', 'second'])
    expect(answers[0]?.milliseconds).toBeGreaterThanOrEqual(5)
  })

  it('counts a request without a good answer as one that never ended, and says why', async () => {
    const send = async (request: string) => {
      if (request === 'broken') throw new Error('connection reset')
    }

    const answers = await openLoop(
      ['good', 'broken'].map((request) => ({ at: 0, request })),
      send,
    )

    expect(answers.map(({ failure }) => failure)).toEqual([undefined, 'Error: connection reset'])
    expect(answers[1]?.milliseconds).toBe(Number.POSITIVE_INFINITY)
  })
})

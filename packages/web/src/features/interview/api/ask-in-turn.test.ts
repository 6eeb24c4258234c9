import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askInTurn } from './ask-in-turn.ts'

/** A server that answers when it is told to, with what stood when it was asked. */
function slowServer() {
  const waiting: { stood: number; answer: () => void; fail: () => void }[] = []
  let stands = 0
  let seen = 0
  return {
    waiting,
    change: () => {
      stands += 1
    },
    stands: () => stands,
    seen: () => seen,
    ask: () => {
      const stood = stands
      return new Promise<void>((resolve, reject) => {
        const answer = () => {
          seen = stood
          resolve()
        }
        waiting.push({ stood, answer, fail: () => reject(new Error('cut')) })
      })
    },
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('what changes while an answer is on its way is asked for once it has come', async () => {
  const server = slowServer()
  const hear = askInTurn(server.ask)
  hear()
  for (let change = 0; change < 5; change += 1) {
    server.change()
    hear()
  }
  expect(server.waiting).toHaveLength(1)
  server.waiting[0]?.answer()
  await settled()

  expect(server.waiting).toHaveLength(2)
  server.waiting[1]?.answer()
  await settled()
  expect(server.seen()).toBe(5)
  expect(server.waiting).toHaveLength(2)
})

test('however changes and answers fall, never two questions at once, and in the end the last change is seen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('change', 'answer', 'fail'), { maxLength: 40 }),
      async (steps) => {
        const server = slowServer()
        const hear = askInTurn(server.ask)
        let given = 0
        const next = async (how: 'answer' | 'fail') => {
          const open = server.waiting[given]
          if (open === undefined) return
          given += 1
          open[how]()
          await settled()
        }
        for (const step of steps) {
          if (step === 'change') {
            server.change()
            hear()
          } else await next(step)
          expect(server.waiting.length - given).toBeLessThanOrEqual(1)
        }
        hear()
        while (server.waiting.length > given) await next('answer')
        expect(server.seen()).toBe(server.stands())
      },
    ),
    { numRuns: 60 },
  )
})

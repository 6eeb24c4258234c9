import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type JudgementAnswer, type JudgementRequest, JudgementSender } from './judgement-sender.ts'
import type { HeldWords } from './judgement-words.ts'
import type { KeptJudgement } from './kept-judgements.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const words = { value: '2', facts: '', analysis: '', justification: '' }
const held: HeldWords = { version: 0, words, byName: null, at: null }

/** A server that answers when it is told to, and a device that keeps the last thing. */
function begin() {
  const requests: JudgementRequest[] = []
  const waiting: ((answer: JudgementAnswer) => void)[] = []
  const device: { kept: KeptJudgement | null } = { kept: null }
  const sender = new JudgementSender({
    ...{ held, kept: null, before: words },
    save: (request) => {
      requests.push(request)
      return new Promise((resolve) => waiting.push(resolve))
    },
    keep: (kept) => {
      device.kept = kept
      return true
    },
  })
  const answer = async (given: JudgementAnswer) => {
    waiting.shift()?.(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  const accept = () => {
    const last = requests.at(-1)
    if (last === undefined) throw new Error('Nothing was sent')
    return answer({ type: 'saved', held: { ...held, version: last.expectedVersion + 1, words: last.words } })
  }
  return { sender, requests, device, answer, accept }
}

test('a text goes on its way when its field is left, and after a pause by itself; until then the device has it', async () => {
  const { sender, requests, device, accept } = begin()
  sender.write({ ...words, facts: 'Perwali' })
  expect([requests.length, device.kept?.words.facts]).toEqual([0, 'Perwali'])

  sender.rest()
  expect(requests).toHaveLength(1)
  await accept()
  expect(device.kept).toBeNull()

  sender.write({ ...words, facts: 'Perwali 12' })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(requests.at(-1)).toMatchObject({ expectedVersion: 1, words: { facts: 'Perwali 12' } })
})

test('what is typed and left confirms nothing; pressed, it is confirmed, also once the line was cut in between', async () => {
  const { sender, requests, answer, accept } = begin()
  sender.write({ ...words, facts: 'Perwali' })
  sender.rest()
  expect(requests.at(-1)?.isConfirmed).toBe(false)
  await accept()

  sender.confirm()
  expect(requests.at(-1)).toMatchObject({ isConfirmed: true, words: { facts: 'Perwali' } })
  await answer({ type: 'unanswered' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(requests.at(-1)?.isConfirmed).toBe(true)
})

test('what was left while something else was on its way follows as soon as that has arrived', async () => {
  const { sender, requests, accept } = begin()
  sender.write({ ...words, facts: 'a' })
  sender.rest()
  sender.write({ ...words, facts: 'a', analysis: 'b' })
  sender.rest()
  expect(requests).toHaveLength(1)
  await accept()
  expect(requests.at(-1)).toMatchObject({ expectedVersion: 1, words: { analysis: 'b' } })
})

test('another value waits on the device until it is justified', () => {
  const { sender, requests, device } = begin()
  sender.write({ ...words, value: '3' })
  sender.rest()
  expect([requests.length, device.kept?.words.value]).toEqual([0, '3'])
  sender.write({ ...words, value: '3', justification: 'Sudah ditetapkan.' })
  sender.rest()
  expect(requests).toHaveLength(1)
})

test('a cut line is tried again and again, and nothing is lost meanwhile', async () => {
  const { sender, requests, device, answer, accept } = begin()
  sender.write({ ...words, facts: 'a' })
  sender.rest()
  await answer({ type: 'unanswered' })
  expect(device.kept?.words.facts).toBe('a')
  await vi.advanceTimersByTimeAsync(1_000)
  await answer({ type: 'unanswered' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(requests).toHaveLength(3)
  await accept()
  expect([sender.getDraft().line, device.kept]).toEqual(['open', null])
})

test('where a colleague was faster on another field, both go on their way together', async () => {
  const { sender, requests, answer } = begin()
  sender.write({ ...words, facts: 'a' })
  sender.rest()
  await answer({ type: 'stale', held: { ...held, version: 1, words: { ...words, analysis: 'b' } } })
  await vi.advanceTimersByTimeAsync(0)
  expect(requests.at(-1)).toMatchObject({ expectedVersion: 1, words: { facts: 'a', analysis: 'b' } })
})

test('what the server refuses is not sent again until something changes', async () => {
  const { sender, requests, answer } = begin()
  sender.write({ ...words, value: '2', facts: 'a' })
  sender.rest()
  await answer({ type: 'refused', problem: null })
  await vi.advanceTimersByTimeAsync(60_000)
  sender.rest()
  expect(requests).toHaveLength(1)
  sender.write({ ...words, facts: 'b' })
  sender.rest()
  expect(requests).toHaveLength(2)
})

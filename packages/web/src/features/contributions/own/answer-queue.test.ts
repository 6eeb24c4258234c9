import { expect, test } from 'vitest'
import type { NewAnswer, OwnRequest } from '../api/contributions.ts'
import { alreadySaid } from './already-said.ts'
import { AnswerQueue } from './answer-queue.ts'
import { StaleRequest } from './stale-request.ts'

const sent: NewAnswer = { seenRevision: 1, applies: true, practice: 'done', text: 'Ada sejak 2021.' }

const standing: OwnRequest = {
  ...{ id: 'a-request', indicatorCode: '37', indicatorName: 'Layanan', question: 'Ada?' },
  unit: { id: 'a-unit', name: 'Dinas Sosial', shortName: 'Dinsos' },
  ...{ dueOn: '2026-03-31', isLate: false, askedByName: 'Ani', askedAt: '2026-03-01T00:00:00.000Z' },
  ...{ withdrawal: null, documents: [], awaited: [], draft: null, closed: null },
  hints: { wordedBy: null, proof: '', notProof: '', documents: [] },
  can: { answer: true, confirm: false },
  answer: {
    practice: 'done',
    ...{ revision: 2, applies: true, text: 'Ada sejak 2021.' },
    ...{ authorName: 'Siti', answeredAt: '2026-03-02T00:00:00.000Z', offline: null },
    ...{ confirmedByName: null, confirmedAt: null, consolidation: null, sentBack: null },
  },
}

const staleWith = (current: OwnRequest) =>
  new StaleRequest({
    code: 'contributions.changed',
    ...{ type: 'about:blank', title: 'x', status: 409, requestId: '' },
    current,
  })

/** Work that ends when the test says so. */
function held() {
  let resolve = (_: string) => {}
  let reject = (_: Error) => {}
  const promise = new Promise<string>((onEnd, onFail) => {
    resolve = onEnd
    reject = onFail
  })
  return { work: () => promise, resolve, reject }
}

test('an answer waits for the typing that is being kept', async () => {
  const queue = new AnswerQueue()
  const typing = held()
  const done: string[] = []
  const kept = queue.keep(typing.work).then(() => done.push('kept'))

  const answered = queue.send(async () => done.push('sent'))
  await Promise.resolve()
  expect(done).toEqual([])
  typing.resolve('kept')
  await Promise.all([kept, answered])

  expect(done).toEqual(['kept', 'sent'])
})

test('no typing is kept behind an answer, and again once it was refused', async () => {
  const queue = new AnswerQueue()
  expect(queue.isClosed).toBe(false)
  const answer = held()
  const answered = queue.send(answer.work)
  expect(queue.isClosed).toBe(true)
  answer.reject(new Error('refused'))
  await expect(answered).rejects.toThrow('refused')
  expect(queue.isClosed).toBe(false)

  await queue.send(async () => 'sent')

  expect(queue.isClosed).toBe(true)
})

test('where a colleague was quicker at typing nothing is sent; typing that was lost on the way holds nothing up', async () => {
  const queue = new AnswerQueue()
  const met = held()
  const kept = expect(queue.keep(met.work)).rejects.toThrow(StaleRequest)
  let isSent = false
  const send = async () => {
    isSent = true
  }
  const refused = expect(queue.send(send)).rejects.toThrow(StaleRequest)
  met.reject(staleWith(standing))
  await Promise.all([kept, refused])
  expect(isSent).toBe(false)

  const lost = held()
  const failed = expect(queue.keep(lost.work)).rejects.toThrow('offline')
  const answered = queue.send(send)
  lost.reject(new Error('offline'))
  await Promise.all([failed, answered])
  expect(isSent).toBe(true)
})

test('an answer that stands as it was sent is no conflict', () => {
  expect(alreadySaid(staleWith(standing), sent)).toEqual(standing)
})

test.each<readonly [string, Partial<NonNullable<OwnRequest['answer']>>]>([
  ['other words', { text: 'Belum ada.' }],
  ['another practice', { practice: 'partly' }],
  ['a later answer', { revision: 3 }],
  ['one that was sent back', { sentBack: { reason: 'x', byName: 'Ani', at: '2026-03-03T00:00:00.000Z' } }],
])('%s where an answer was sent is a conflict', (_, other) => {
  const answer = standing.answer && { ...standing.answer, ...other }

  expect(alreadySaid(staleWith({ ...standing, answer }), sent)).toBeUndefined()
})

test('what failed otherwise is no answer that stands', () => {
  expect(alreadySaid(new Error('offline'), sent)).toBeUndefined()
})

import { DrizzleQueryError } from 'drizzle-orm'
import fc from 'fast-check'
import { DatabaseError } from 'pg'
import { expect, test } from 'vitest'
import { createTestClock } from '../../testing/test-clock.ts'
import { createLog, type LogLevel } from './log.ts'

function logging(least?: LogLevel) {
  const lines: string[] = []
  const log = createLog({
    ...{ write: (line) => lines.push(line), clock: createTestClock() },
    ...(least !== undefined && { least }),
  })
  return { lines, log }
}

test('a line is one JSON object: when, how grave, what, and its fields', () => {
  const { lines, log } = logging()
  log.info('request', { requestId: 'r-1', status: 200 })

  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: '2026-03-02T02:00:00.000Z', level: 'info', event: 'request', requestId: 'r-1', status: 200 },
  ])
})

test('what is less grave than asked for is not written', () => {
  const { lines, log } = logging('warn')
  log.info('request')
  log.warn('edition_refused')
  log.error('task_failed', new Error('x'))

  expect(lines.map((line) => JSON.parse(line).event)).toEqual(['edition_refused', 'task_failed'])
})

test('whatever stands in a field, a line stays one line and steers no terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { lines, log } = logging()
      log.warn('edition_refused', { message: `${text}\r\n{"level":"error"}\u2028\u001b[2J\u009b2J\u202e` })

      expect(lines).toHaveLength(1)
      expect(lines[0]).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      expect(JSON.parse(lines[0] ?? '').message).toContain(text)
    }),
  )
})

const secret = 'sandi rahasia Ani Lestari ani@kota.go.id'

function databaseError(): DatabaseError {
  const error = new DatabaseError(`invalid input syntax for type uuid: "${secret}"`, 1, 'error')
  return Object.assign(error, {
    ...{ code: '23505', table: 'people', constraint: 'people_email_key' },
    ...{ detail: `Key (email)=(${secret}) already exists.`, where: secret, hint: secret },
  })
}

test.each([
  ['of PostgreSQL', databaseError()],
  ['of a query with its values', new DrizzleQueryError('select $1', [secret], databaseError())],
  ['of a body that is no JSON', capture(() => JSON.parse(`${secret}"`))],
  ['of a mail server', Object.assign(new Error(`550 <${secret}>: no such mailbox`), { code: 'EENVELOPE' })],
  ['whose name and code are sentences', Object.assign(new Error(secret), { name: secret, code: secret })],
  ['with several lines that look like frames', new Error(`a\n    at ${secret}\n`)],
  ['that is no error', secret],
  ['deep below others', new Error('a', { cause: new Error('b', { cause: new Error(secret) }) })],
])('a failure %s is told without the values it was about', (_, failure) => {
  const { lines, log } = logging()
  log.error('request_failed', failure, { requestId: 'r-1' })

  for (const word of secret.split(' ')) expect(lines[0]).not.toContain(word)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'r-1', failure: { at: expect.any(Array) } })
})

test('a failure of the database says which rule was broken, and every one says where', () => {
  const { lines, log } = logging()
  log.error('request_failed', new DrizzleQueryError('select $1', [secret], databaseError()))

  const { failure } = JSON.parse(lines[0] ?? '')
  expect(failure.cause).toMatchObject({ code: '23505', table: 'people', constraint: 'people_email_key' })
  expect(failure.at[0]).toMatch(/log\.test\.ts:\d+:\d+/)
})

function capture(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

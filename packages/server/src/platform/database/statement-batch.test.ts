import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { StatementBatch } from './statement-batch.ts'

let fixture: TestDatabase
let client: pg.Client

beforeAll(async () => {
  fixture = await createTestDatabase()
  client = new pg.Client({ ...fixture.server.connectionFor('owner'), pipeline: true })
  await client.connect()
  await client.query('CREATE TABLE notes (text text PRIMARY KEY)')
})
afterAll(async () => {
  await client.end()
  await fixture.drop()
})

function send(...statements: { text: string; values?: unknown[] }[]) {
  const batch = new StatementBatch()
  const answers = statements.map(({ text, values }) => batch.add({ text }, values))
  client.query(batch)
  return Promise.allSettled(answers)
}

const notes = async () =>
  (await client.query('SELECT text FROM notes ORDER BY text')).rows.map(({ text }) => text)

test('each statement gets its own answer', async () => {
  const [one, many, none] = await send(
    { text: 'SELECT $1::int AS n', values: [7] },
    { text: 'SELECT generate_series(1, 3) AS n' },
    { text: 'SELECT 1 AS n WHERE false' },
  )

  expect(one).toMatchObject({ value: { rows: [{ n: 7 }] } })
  expect(many).toMatchObject({ value: { rows: [{ n: 1 }, { n: 2 }, { n: 3 }] } })
  expect(none).toMatchObject({ value: { rows: [] } })
})

test('what one statement sets for the transaction, the next one sees; afterwards it is gone', async () => {
  const read = "SELECT coalesce(current_setting('undagi.actor', true), '') AS actor"
  const [, inside] = await send({ text: "SELECT set_config('undagi.actor', 'rina', true)" }, { text: read })

  expect(inside).toMatchObject({ value: { rows: [{ actor: 'rina' }] } })
  expect((await client.query(read)).rows).toEqual([{ actor: '' }])
})

test('a statement that fails takes the whole batch back, and the connection goes on', async () => {
  const outcome = await send(
    { text: 'INSERT INTO notes VALUES ($1)', values: ['lost'] },
    { text: 'SELECT 1 / $1::int', values: [0] },
    { text: 'SELECT 2' },
  )

  expect(outcome.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(await notes()).toEqual([])
})

test('a statement skipped because of an earlier failure works the next time', async () => {
  const never = { text: "SELECT 'prepared late' AS text" }
  await send({ text: 'SELECT broken' }, never)

  const [answer] = await send(never)
  const [again] = await send(never)

  expect(answer).toMatchObject({ value: { rows: [{ text: 'prepared late' }] } })
  expect(again).toMatchObject({ value: { rows: [{ text: 'prepared late' }] } })
})

test('the same text twice in one batch is prepared once and answered twice', async () => {
  const text = 'SELECT $1::text AS echo'

  const answers = await send({ text, values: ['a'] }, { text, values: ['b'] })

  expect(answers).toMatchObject([{ value: { rows: [{ echo: 'a' }] } }, { value: { rows: [{ echo: 'b' }] } }])
})

test('batches and plain queries behind one another keep their order', async () => {
  const first = send({ text: 'SELECT 1 AS n' })
  const plain = client.query('SELECT 2 AS n')
  const second = send({ text: 'SELECT 3 AS n' })

  expect(await first).toMatchObject([{ value: { rows: [{ n: 1 }] } }])
  expect((await plain).rows).toEqual([{ n: 2 }])
  expect(await second).toMatchObject([{ value: { rows: [{ n: 3 }] } }])
})

test('a statement that comes after the batch has left is refused', async () => {
  const batch = new StatementBatch()
  const only = batch.add({ text: 'SELECT 1' })
  client.query(batch)
  await only

  await expect(batch.add({ text: 'SELECT 2' })).rejects.toThrow('has left')
})

test('a value that cannot be written gives the connection up instead of mixing up answers', async () => {
  const unwritable = {
    toPostgres() {
      throw new Error('no text for this')
    },
  }
  const doomed = new pg.Client({ ...fixture.server.connectionFor('owner'), pipeline: true })
  await doomed.connect()
  const broken = new Promise((resolve) => doomed.on('error', resolve))
  const batch = new StatementBatch()
  const answers = Promise.allSettled([
    batch.add({ text: 'SELECT $1::text' }, [unwritable]),
    batch.add({ text: 'INSERT INTO notes VALUES ($1)' }, ['lost']),
  ])

  doomed.query(batch)

  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await broken
  expect(await notes()).toEqual([])
})

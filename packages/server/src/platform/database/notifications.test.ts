import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { queryAs } from '../../testing/query-as.ts'
import { type Listener, openListener } from './notifications.ts'

let fixture: TestDatabase
beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.drop())

let listener: Listener
afterEach(() => listener.close())

const notify = (channel: string, payload: string) =>
  queryAs(fixture.server.connectionFor('app'), 'SELECT pg_notify($1, $2)', [channel, payload])

/** Ends the listener's connection from the server's side, as a restart of the server would. */
const cutTheLine = () =>
  queryAs(
    fixture.superuser,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'listening'`,
  )

const limitConnections = (limit: number) =>
  queryAs(
    fixture.superuser,
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT ${limit}', current_database()); END $$`,
  )

function open(onGap = () => {}): Listener {
  listener = openListener(
    { ...fixture.server.connectionFor('app'), application_name: 'listening' },
    onGap,
    10,
  )
  return listener
}

test('every listener of a channel hears what is notified there, and nothing else', async () => {
  const heard: string[] = []
  const bothHeard = new Promise<void>((resolve) => {
    const add = (who: string) => (payload: string) => {
      if (heard.push(`${who} ${payload}`) === 2) resolve()
    }
    listener = open()
    Promise.all([listener.listen('changes', add('first')), listener.listen('changes', add('second'))]).then(
      async () => {
        await notify('elsewhere', 'nothing')
        await notify('changes', 'one')
      },
    )
  })

  await bothHeard

  expect(heard).toEqual(['first one', 'second one'])
})

test('who has stopped hears no more', async () => {
  const heard: string[] = []
  open()
  const stopped = await listener.listen('changes', (payload) => heard.push(`stopped ${payload}`))
  const arrived = new Promise<void>((resolve) => {
    listener.listen('changes', (payload) => {
      heard.push(payload)
      resolve()
    })
  })
  stopped.stop()

  await notify('changes', 'two')
  await arrived

  expect(heard).toEqual(['two'])
})

test('after a broken line it says so once it listens again, and hears on', async () => {
  const { promise: gap, resolve: onGap } = Promise.withResolvers<void>()
  const { promise: heard, resolve: hear } = Promise.withResolvers<string>()
  open(onGap)
  await listener.listen('changes', hear)

  await cutTheLine()
  await gap
  await notify('changes', 'three')

  expect(await heard).toBe('three')
})

test('a server that is away is asked until it is back', async () => {
  const { promise: gap, resolve: onGap } = Promise.withResolvers<void>()
  open(onGap)
  await listener.listen('changes', () => {})

  await limitConnections(0)
  await cutTheLine()
  await expect(notify('changes', 'nobody is let in')).rejects.toMatchObject({ code: '53300' })
  await limitConnections(-1)

  await expect(gap).resolves.toBeUndefined()
})

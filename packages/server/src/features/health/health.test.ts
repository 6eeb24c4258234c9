import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { migrationLock } from '../../platform/database/migrate.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({})
})
afterAll(() => undagi.close())

const isReady = () => undagi.stranger.GET('/health/ready')

describe('readiness', () => {
  test('is true while the database answers, for anybody who asks', async () => {
    expect((await isReady()).data).toEqual({ status: 'ready' })
  })

  test('is false while another process upgrades the database, and true again afterwards', async () => {
    const upgrading = new pg.Client(undagi.server.connectionFor('owner'))
    await upgrading.connect()
    await upgrading.query('SELECT pg_advisory_lock($1)', [migrationLock])

    expect((await isReady()).error).toMatchObject({ status: 503, code: 'server.not_ready' })
    await upgrading.end()
    await expect.poll(async () => (await isReady()).response.status).toBe(200)
  })

  test('is false while the database is away, and is said at once', async () => {
    const away = openDatabase({
      ...undagi.server,
      connectionFor: () => ({ host: '/nowhere', user: 'undagi_app', database: 'undagi' }),
    })

    expect(await away.isReady()).toBe(false)
    await away.close()
  })

  test('says nothing but that: a sign of life needs no database', async () => {
    expect((await undagi.stranger.GET('/health')).data).toEqual({ status: 'ok' })
  })
})

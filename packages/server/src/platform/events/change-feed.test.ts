import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { notify } from './announce.ts'
import { createBell } from './bell.ts'
import { createChangeFeed } from './change-feed.ts'

const longMs = 60_000

describe('a bell', () => {
  test('remembers a ring that came while nobody was waiting, once', async () => {
    const bell = createBell(longMs, () => {})
    bell.ring()
    bell.ring()

    expect(await bell.next()).toBe(true)
    const second = bell.next()
    bell.ring()
    expect(await second).toBe(true)
  })

  test('rings by itself at every heartbeat', async () => {
    const bell = createBell(1, () => {})
    expect([await bell.next(), bell.hasRung()]).toEqual([true, false])
    bell.ring()
    expect([await bell.next(), bell.hasRung()]).toEqual([true, true])
  })

  test('wakes who waits when it is closed, and tells them so', async () => {
    const bell = createBell(longMs, () => {})
    const waiting = bell.next()

    bell.close()

    expect(await waiting).toBe(false)
    expect(await bell.next()).toBe(false)
  })
})

describe('the change feed', () => {
  let fixture: TestDatabase
  const changes = createChangeFeed({ heartbeatMs: longMs })
  beforeAll(async () => {
    fixture = await createTestDatabase()
    await changes.connect(fixture.database)
  })
  afterAll(() => fixture.drop())

  test('rings for its topic when any process announces it', async () => {
    const watched = changes.feed.watch(['assessment:1', 'session:ani'])

    await notify(fixture.database.signin, 'session:ani')

    expect(await watched.next()).toBe(true)
  })

  test('knows how many watch a topic', () => {
    const watched = ['a', 'b'].map((person) => changes.feed.watch(['assessment:9', `session:${person}`]))

    expect([changes.feed.crowd('assessment:9'), changes.feed.crowd('assessment:8')]).toEqual([2, 0])
    watched[0]?.close()
    expect(changes.feed.crowd('assessment:9')).toBe(1)
    watched[1]?.close()
    expect(changes.feed.crowd('assessment:9')).toBe(0)
  })

  test('rings for nobody else', async () => {
    const other = changes.feed.watch(['assessment:2'])
    const watched = changes.feed.watch(['assessment:3'])
    let isRung = false
    const waiting = other.next().then((rang) => {
      isRung = rang
    })

    await notify(fixture.database.signin, 'assessment:3')
    await watched.next()

    expect(isRung).toBe(false)
    other.close()
    await waiting
  })

  test('after a gap everyone looks again, and at the end everyone is let go', async () => {
    const bell = changes.feed.watch(['assessment:4'])

    changes.ringAll()
    expect(await bell.next()).toBe(true)

    changes.close()
    expect(await bell.next()).toBe(false)
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { type OpenEvents, openEvents } from '../../testing/open-events.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'

let undagi: TestApp
let open: OpenEvents[] = []
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], dewi: ['internal_assessor'], budi: ['administrator'] },
    'kota-bara': { citra: ['internal_assessor'] },
  })
})
afterEach(async () => {
  await Promise.all(open.map((events) => events.close()))
  open = []
})
afterAll(() => undagi.close())

const ratingPath = '/assessments/{assessmentId}/indicators/{code}/rating'
const assessmentOf = (slug: string) => undagi.institution(slug).assessments[2024] ?? ''

async function listen(person: string, { slug = 'kota-arang', lastEventId = '' } = {}): Promise<OpenEvents> {
  const headers = {
    cookie: `undagi_session=${sessionOf(person)}`,
    ...(lastEventId && { 'last-event-id': lastEventId }),
  }
  const address = `${origin}/api/assessments/${assessmentOf(slug)}/events`
  const events = openEvents(await undagi.fetch(new Request(address, { headers })))
  open.push(events)
  return events
}

async function rate(person: string, code: string, slug = 'kota-arang') {
  const path = { assessmentId: assessmentOf(slug), code }
  const seen = await undagi
    .as(person)
    .GET('/assessments/{assessmentId}/indicators/{code}', { params: { path } })
  const body = {
    expectedVersion: seen.data?.version ?? -1,
    value: '2',
    reason: `Alasan ${seen.data?.version}`,
  }
  return undagi.as(person).PUT(ratingPath, { params: { path }, body })
}

describe('a page that is open', () => {
  test('hears what a colleague rates', async () => {
    const events = await listen('dewi')
    await events.next('ready')

    await rate('ani', '1')

    const { data } = await events.next('change')
    expect(data).toMatchObject({
      type: 'indicator_changed',
      indicatorCode: '1',
      version: 1,
      actorName: 'ani',
    })
  })

  test('hears what a colleague types, before it settles', async () => {
    const events = await listen('budi')
    await events.next('ready')

    const path = { assessmentId: assessmentOf('kota-arang'), code: '2', field: 'facts' as const }
    await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
      params: { path },
      body: { expectedVersion: 0, text: 'Perwali' },
    })

    const { data } = await events.next('change')
    expect(data).toMatchObject({ type: 'draft_changed', indicatorCode: '2', field: 'facts', version: 1 })
  })

  test('hears nothing of another institution', async () => {
    const events = await listen('citra', { slug: 'kota-bara' })
    await events.next('ready')

    await rate('ani', '3')
    await rate('citra', '4', 'kota-bara')

    const { data } = await events.next('change')
    expect(data).toMatchObject({ indicatorCode: '4', actorName: 'citra' })
  })

  test('that lost the line gets what it missed when it comes back', async () => {
    const before = await listen('dewi')
    const { id } = await before.next('ready')
    await before.close()
    await rate('ani', '5')
    await rate('ani', '6')

    const after = await listen('dewi', { lastEventId: id })

    await after.next('ready')
    expect((await after.next('change')).data).toMatchObject({ indicatorCode: '5' })
    expect((await after.next('change')).data).toMatchObject({ indicatorCode: '6' })
  })

  test('with an id that is not ours simply begins now', async () => {
    const events = await listen('dewi', { lastEventId: 'kemarin' })
    await events.next('ready')

    await rate('ani', '7')

    expect((await events.next('change')).data).toMatchObject({ indicatorCode: '7' })
  })
})

describe('a page that may not listen', () => {
  test('is told so before the stream begins', async () => {
    const elsewhere = await undagi.as('citra').GET('/assessments/{assessmentId}', {
      params: { path: { assessmentId: assessmentOf('kota-arang') } },
    })
    const events = await undagi.fetch(
      new Request(`${origin}/api/assessments/${assessmentOf('kota-arang')}/events`, {
        headers: { cookie: `undagi_session=${sessionOf('citra')}` },
      }),
    )

    expect(elsewhere.response.status).toBe(404)
    expect(events.status).toBe(404)
    expect(events.headers.get('content-type')).toContain('application/problem+json')
  })

  test('ends as soon as its person signs out anywhere', async () => {
    const events = await listen('budi')
    await events.next('ready')

    await undagi.as('budi').DELETE('/session')

    await events.ended
  })
})

describe('at the next heartbeat', () => {
  let brief: TestApp
  beforeAll(async () => {
    brief = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } }, { heartbeatMs: 20 })
  })
  afterAll(() => brief.close())

  test('a stream ends whose session has run out by itself', async () => {
    const address = `${origin}/api/assessments/${brief.institution('kota-arang').assessments[2024]}/events`
    const headers = { cookie: `undagi_session=${sessionOf('ani')}` }
    const events = openEvents(await brief.fetch(new Request(address, { headers })))
    await events.next('ready')

    brief.clock.advanceBy(13 * 60 * 60 * 1000)

    await events.ended
  })
})

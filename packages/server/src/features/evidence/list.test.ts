import type { operations } from '@undagi/api-client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addDocument, reviseDocument } from '../../testing/add-document.ts'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { type OpenEvents, openEvents } from '../../testing/open-events.ts'
import { atWork, elsewhere } from '../../testing/people-at-work.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'

let undagi: TestApp
let ani: { person: string; institutionId: string }
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': atWork, 'kota-bara': elsewhere })
  await assignOutside(undagi, ['penilai'])
  ani = { person: 'ani', institutionId: undagi.institution('kota-arang').id }
})
afterAll(() => undagi.close())

const add = (document: Parameters<typeof addDocument>[2]) => addDocument(undagi, ani, document)

type Query = NonNullable<operations['listEvidence']['parameters']['query']>

const list = (person: string, query: Query = {}) =>
  undagi.as(person).GET('/institutions/{institutionId}/evidence', {
    params: { path: { institutionId: ani.institutionId }, query },
  })

async function titles(person: string, query: Query = {}): Promise<readonly string[]> {
  return ((await list(person, query)).data?.items ?? []).map(({ newest }) => newest.title)
}

describe('the list of the library', () => {
  const names = Array.from({ length: 55 }, (_, index) => `Dokumen ${index}`)
  beforeAll(async () => {
    for (const [index, title] of names.entries()) {
      // several come in the same instant
      if (index % 3 === 0) undagi.clock.advanceBy(1000)
      const confidentiality = index % 10 === 0 ? 'restricted' : 'internal'
      await add({ title, confidentiality, kind: index % 2 === 0 ? 'policy' : 'minutes' })
    }
  })

  async function everything(person: string): Promise<readonly string[]> {
    const shown: string[] = []
    let after: string | undefined
    for (;;) {
      const { data } = await list(person, after === undefined ? {} : { after })
      shown.push(...(data?.items ?? []).map(({ newest }) => newest.title))
      if (data?.next == null) return shown
      expect(data.items).toHaveLength(50)
      after = data.next
    }
  }

  test('comes in pages that leave nothing out and say nothing twice, what came in last first', async () => {
    const shown = await everything('ani')
    expect(shown.toSorted()).toEqual(names.toSorted())
    expect(shown[0]).toBe('Dokumen 54')
  })

  test('is as long as what one may see: a page is not shorter for what is hidden, and nothing counts it', async () => {
    const open = names.filter((_, index) => index % 10 !== 0)
    const { data } = await list('penilai')
    expect(data).toMatchObject({ items: { length: 49 }, next: null })
    expect((await everything('penilai')).toSorted()).toEqual(open.toSorted())
  })

  test('is narrowed down by the database, so that a page is full', async () => {
    expect(await titles('ani', { kind: 'minutes' })).toHaveLength(27)
    expect(await titles('ani', { confidentiality: 'restricted' })).toHaveLength(6)
    expect(await titles('penilai', { confidentiality: 'restricted' })).toEqual([])
  })

  test('a place that we did not write is refused', async () => {
    expect((await list('ani', { after: "1' OR 1=1" })).error).toMatchObject({ code: 'request.invalid' })
  })
})

describe('a page that is open', () => {
  let open: OpenEvents[] = []
  afterEach(async () => {
    await Promise.all(open.map((events) => events.close()))
    open = []
  })

  async function listen(person: string): Promise<OpenEvents> {
    const address = `${origin}/api/institutions/${ani.institutionId}/evidence/events`
    const headers = { cookie: `undagi_session=${sessionOf(person)}` }
    const events = openEvents(await undagi.fetch(new Request(address, { headers })))
    open.push(events)
    await events.next('ready')
    return events
  }

  test('hears that a document came, and that it has been read', async () => {
    const events = await listen('penilai')
    await add({ title: 'Baru', text: 'baru sama sekali' })
    await events.next('change')
    await undagi.services.reading.lookForWork()
    await events.next('change')
  })

  test('hears nothing of what its person may not see: neither that it came nor that it was read', async () => {
    const [hidden, own] = [await listen('penilai'), await listen('ani')]
    const itemId = await add({ title: 'Rahasia', confidentiality: 'restricted', text: 'rahasia sekali' })
    await own.next('change')
    await undagi.services.reading.lookForWork()
    await own.next('change')
    await reviseDocument(undagi, ani, {
      ...{ itemId, expectedRevision: 1, title: 'Terbuka', text: 'terbuka' },
    })
    // the first thing it hears is that the item is open now
    await hidden.next('change')
    expect(await titles('penilai')).toContain('Terbuka')
  })

  test('is for who reads evidence here', async () => {
    const address = `${origin}/api/institutions/${ani.institutionId}/evidence/events`
    for (const [person, status] of [
      ['pengelola', 403],
      ['budi', 404],
    ] as const) {
      const headers = { cookie: `undagi_session=${sessionOf(person)}` }
      expect((await undagi.fetch(new Request(address, { headers }))).status).toBe(status)
    }
  })
})

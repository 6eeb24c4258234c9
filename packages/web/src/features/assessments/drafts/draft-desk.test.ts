import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DraftDesk } from './draft-desk.ts'
import type { SaveRequest } from './draft-sender.ts'
import type { ServerText } from './draft-sync.ts'
import { Memory } from './testing/memory-storage.ts'
import { type DraftAddress, UnsentStore } from './unsent-store.ts'

const empty: ServerText = { text: '', version: 0, updatedAt: null, updatedByName: null, settled: true }
const facts: DraftAddress = { personId: 'rina', assessmentId: 'a1', code: '11', field: 'facts' }

/** A desk on a device, before a server that answers or not. */
function furnish(storage: Memory, page: string) {
  const sent: { readonly address: DraftAddress; readonly request: SaveRequest }[] = []
  const line = { up: true }
  let server = empty
  const desk = new DraftDesk({
    store: new UnsentStore(storage, page),
    otherLivingPages: async () => new Set(),
    load: async () => server,
    save: async (address, request) => {
      if (!line.up) return { type: 'unanswered' }
      sent.push({ address, request })
      const { text, ...saved } = {
        ...server,
        text: request.text,
        version: request.expectedVersion + 1,
        updatedAt: '2022-09-03T06:32:00Z',
        settled: request.settle,
      }
      server = { ...saved, text }
      return { type: 'acknowledged', saved }
    },
  })
  return { desk, sent, line }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('texts on their way', () => {
  test('what a closed page could not send is sent by the next page, without opening the indicator', async () => {
    const storage = new Memory()
    const before = furnish(storage, 'page1')
    before.line.up = false
    await before.desk.seat('rina')
    before.desk.open(facts, empty).type('Kemarin sore')

    const after = furnish(storage, 'page2')
    await after.desk.seat('rina')
    await vi.advanceTimersByTimeAsync(1_000)

    expect(after.sent).toMatchObject([{ address: facts, request: { text: 'Kemarin sore' } }])
  })

  test('leaving the page of the indicator settles the text and then forgets it', async () => {
    const storage = new Memory()
    const { desk, sent } = furnish(storage, 'page1')
    await desk.seat('rina')
    const sender = desk.open(facts, empty)
    const leave = desk.read(facts)
    sender.type('Selesai')
    leave()
    await vi.advanceTimersByTimeAsync(0)

    expect(sent).toMatchObject([{ request: { text: 'Selesai', settle: true } }])
    expect(storage.length).toBe(0)
    expect(desk.open(facts, empty)).not.toBe(sender)
  })

  test('an unsent text goes on trying while its author works elsewhere', async () => {
    const { desk, sent, line } = furnish(new Memory(), 'page1')
    line.up = false
    await desk.seat('rina')
    const leave = desk.read(facts)
    desk.open(facts, empty).type('Belum terkirim')
    leave()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(desk.getStranded()).toEqual([facts])

    line.up = true
    desk.retry()
    await vi.advanceTimersByTimeAsync(0)

    expect(sent).toMatchObject([{ request: { text: 'Belum terkirim' } }])
    expect(desk.getStranded()).toEqual([])
  })

  test('nothing of one person is sent while another is signed in, and nothing is lost', async () => {
    const storage = new Memory()
    const { desk, sent, line } = furnish(storage, 'page1')
    line.up = false
    await desk.seat('rina')
    desk.open(facts, empty).type('Milik Rina')
    await vi.advanceTimersByTimeAsync(1_000)

    line.up = true
    await desk.seat('dedi')
    desk.retry()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])

    await desk.seat('rina')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toMatchObject([{ address: facts, request: { text: 'Milik Rina' } }])
  })

  test('a page that is being closed hands over what it has', async () => {
    const { desk, sent } = furnish(new Memory(), 'page1')
    await desk.seat('rina')
    desk.open(facts, empty).type('Terburu-buru')
    desk.hurry()
    await vi.advanceTimersByTimeAsync(0)

    expect(sent).toMatchObject([{ request: { text: 'Terburu-buru', lastChance: true } }])
  })
})

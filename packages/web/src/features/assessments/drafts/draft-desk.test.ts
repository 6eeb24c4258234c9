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
  const line = { up: true, closed: false, asked: 0 }
  let server = empty
  const desk = new DraftDesk({
    store: new UnsentStore(storage, page),
    otherLivingPages: async () => new Set(),
    load: async () => {
      line.asked += 1
      return line.closed ? 'closed' : server
    },
    save: async (address, request) => {
      if (!line.up) return { type: 'unanswered' }
      line.asked += 1
      if (line.closed) return { type: 'closed' }
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

  test('a field that is asked for twice before it is up, because another part of the page is awaited, still saves', async () => {
    const { desk, sent } = furnish(new Memory(), 'page1')
    await desk.seat('rina')
    desk.open(facts, empty)
    const sender = desk.open(facts, empty)
    desk.read(facts)

    sender.type('Perwali 12 Tahun 2021')
    await vi.advanceTimersByTimeAsync(1_000)

    expect(sent).toMatchObject([{ address: facts, request: { text: 'Perwali 12 Tahun 2021' } }])
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

    expect(sent).toMatchObject([{ request: { text: 'Terburu-buru', settle: true, lastChance: true } }])
  })

  test('a page that is closed after its text was saved still settles it', async () => {
    const { desk, sent } = furnish(new Memory(), 'page1')
    await desk.seat('rina')
    const sender = desk.open(facts, empty)
    desk.read(facts)
    sender.type('Sudah tersimpan')
    await vi.advanceTimersByTimeAsync(1_000)
    desk.hurry()
    await vi.advanceTimersByTimeAsync(0)

    expect(sent.map(({ request }) => [request.settle, request.lastChance])).toEqual([
      [false, false],
      [true, true],
    ])
  })

  test('a page that is closed with nothing typed on it settles nothing, a colleague’s draft least of all', async () => {
    const { desk, sent } = furnish(new Memory(), 'page1')
    await desk.seat('rina')
    desk.open(facts, { ...empty, text: 'Dari Dewi', version: 3, settled: false })
    desk.hurry()
    await vi.advanceTimersByTimeAsync(0)

    expect(sent).toEqual([])
  })
})

describe('a text that the server takes from its author no more', () => {
  test('is asked for once, stays on the device to be read, and no later page asks again', async () => {
    const storage = new Memory()
    const before = furnish(storage, 'page1')
    before.line.up = false
    await before.desk.seat('rina')
    before.desk.open(facts, empty).type('Setengah kalimat')

    const after = furnish(storage, 'page2')
    after.line.closed = true
    await after.desk.seat('rina')
    await vi.advanceTimersByTimeAsync(60_000)
    after.desk.retry()
    await vi.advanceTimersByTimeAsync(60_000)
    const later = furnish(storage, 'page3')
    later.line.closed = true
    await later.desk.seat('rina')
    later.desk.retry()
    await vi.advanceTimersByTimeAsync(60_000)

    expect(after.line.asked).toBe(1)
    expect(later.line.asked).toBe(0)
    expect(later.desk.getClosed()).toMatchObject([{ address: facts, unsent: { text: 'Setengah kalimat' } }])
    expect(later.desk.getStranded()).toEqual([facts])
  })

  test('writing on after the refusal asks nothing again, and every word is kept', async () => {
    const storage = new Memory()
    const { desk, line } = furnish(storage, 'page1')
    await desk.seat('rina')
    const sender = desk.open(facts, empty)
    desk.read(facts)
    line.closed = true
    for (const text of ['Satu', 'Satu dua', 'Satu dua tiga']) {
      sender.type(text)
      await vi.advanceTimersByTimeAsync(40_000)
    }
    desk.hurry()

    expect(line.asked).toBe(1)
    expect(desk.getClosed()).toMatchObject([{ unsent: { text: 'Satu dua tiga' } }])
  })

  test('goes out when its author may write there again and opens the field', async () => {
    const { desk, line, sent } = furnish(new Memory(), 'page1')
    await desk.seat('rina')
    const sender = desk.open(facts, empty)
    line.closed = true
    sender.type('Ditunda')
    await vi.advanceTimersByTimeAsync(2_000)
    line.closed = false
    sender.admit()
    await vi.advanceTimersByTimeAsync(2_000)

    expect(sent).toMatchObject([{ request: { text: 'Ditunda' } }])
    expect(desk.getClosed()).toEqual([])
  })

  test('is gone from the device once its author throws it away', async () => {
    const storage = new Memory()
    const { desk, line } = furnish(storage, 'page1')
    await desk.seat('rina')
    line.closed = true
    desk.open(facts, empty).type('Tidak perlu lagi')
    await vi.advanceTimersByTimeAsync(2_000)
    desk.discard(facts)

    expect(desk.getClosed()).toEqual([])
    expect(storage.length).toBe(0)
  })
})

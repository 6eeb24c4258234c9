import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DraftSender, type SaveAnswer, type SaveRequest } from './draft-sender.ts'
import { draftStatus } from './draft-status.ts'
import type { ServerText, UnsentText } from './draft-sync.ts'

const server: ServerText = { text: '', version: 0, updatedAt: null, updatedByName: null, settled: true }

/** A line whose answers the test gives by hand. */
function openLine() {
  const requests: SaveRequest[] = []
  const waiting: ((answer: SaveAnswer) => void)[] = []
  const save = (request: SaveRequest) => {
    requests.push(request)
    return new Promise<SaveAnswer>((resolve) => waiting.push(resolve))
  }
  const answer = async (given: SaveAnswer) => {
    waiting.shift()?.(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  const acknowledge = (version: number, settled = false) =>
    answer({
      type: 'acknowledged',
      saved: { version, settled, updatedAt: '2022-09-03T06:32:00Z', updatedByName: 'Rina' },
    })
  return { requests, save, answer, acknowledge }
}

function openDraft(unsent: UnsentText | null = null) {
  const line = openLine()
  const device: { kept: UnsentText | null; works: boolean } = { kept: unsent, works: true }
  const keep = (next: UnsentText | null) => {
    if (device.works) device.kept = next
    return device.works
  }
  const sender = new DraftSender({ server, unsent, save: line.save, keep })
  return { sender, device, ...line }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a text finds its way to the server', () => {
  test('nothing is sent while somebody types, one request when they pause', async () => {
    const { sender, requests } = openDraft()
    for (const text of ['A', 'AB', 'ABC']) {
      sender.type(text)
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(requests).toEqual([])

    await vi.advanceTimersByTimeAsync(700)
    expect(requests).toEqual([{ text: 'ABC', expectedVersion: 0, settle: false, lastChance: false }])
  })

  test('who never pauses is saved every few seconds all the same', async () => {
    const { sender, requests } = openDraft()
    for (let key = 0; key < 25; key += 1) {
      sender.type('x'.repeat(key + 1))
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(requests.length).toBe(1)
  })

  test('every key stroke is on the device before anything is sent', () => {
    const { sender, device } = openDraft()
    sender.type('Peraturan')

    expect(device.kept?.text).toBe('Peraturan')
  })

  test('leaving the field saves at once and settles', () => {
    const { sender, requests } = openDraft()
    sender.type('Selesai')
    sender.rest()

    expect(requests).toMatchObject([{ text: 'Selesai', settle: true }])
  })

  test('half a minute of rest settles without leaving the field', async () => {
    const { sender, requests, acknowledge } = openDraft()
    sender.type('Selesai')
    await vi.advanceTimersByTimeAsync(700)
    await acknowledge(1)
    await vi.advanceTimersByTimeAsync(30_000)

    expect(requests.map(({ settle }) => settle)).toEqual([false, true])
  })

  test('an acknowledged text is forgotten by the device', async () => {
    const { sender, device, acknowledge } = openDraft()
    sender.type('A')
    sender.rest()
    await acknowledge(1, true)

    expect(device.kept).toBeNull()
    expect(draftStatus(sender.getState()).kind).toBe('saved')
  })
})

describe('the line is cut', () => {
  test('the text is offered again after growing pauses, and at once when the line is back', async () => {
    const { sender, requests, answer } = openDraft()
    sender.type('A')
    sender.rest()
    await answer({ type: 'unanswered' })
    expect(draftStatus(sender.getState())).toEqual({ kind: 'unsent', keptHere: true })

    await vi.advanceTimersByTimeAsync(999)
    expect(requests.length).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(requests.length).toBe(2)

    await answer({ type: 'unanswered' })
    sender.sendNow()
    expect(requests.length).toBe(3)
  })

  test('a text left by a closed page is sent without anybody asking', async () => {
    const unsent: UnsentText = { text: 'Dari kemarin', base: server, maybeSaved: [] }
    const { requests } = openDraft(unsent)
    await vi.advanceTimersByTimeAsync(700)

    expect(requests).toMatchObject([{ text: 'Dari kemarin', expectedVersion: 0 }])
  })

  test('a device that refuses to keep the text makes the field say so', async () => {
    const { sender, device, answer } = openDraft()
    device.works = false
    sender.type('A')
    sender.rest()
    await answer({ type: 'unanswered' })

    expect(draftStatus(sender.getState())).toEqual({ kind: 'unsent', keptHere: false })
  })

  test('a closed sender sends nothing more, and the device still has the text', async () => {
    const { sender, device, requests } = openDraft()
    sender.type('A')
    sender.close()
    await vi.advanceTimersByTimeAsync(60_000)

    expect(requests).toEqual([])
    expect(device.kept?.text).toBe('A')
  })
})

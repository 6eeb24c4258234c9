import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeviceStorage, Outbox, type Sending, type Unsent } from './outbox.ts'

function storageOnDevice(): DeviceStorage {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

const said = (index: number): Unsent => ({
  ...{ door: 'answers', entryId: `entri-${index}`, saidAt: new Date(index * 1000).toISOString() },
  entry: {
    ...{ kind: 'answered', contributionId: `c-${index}`, code: '1', text: `jawaban ${index}`, basedOn: 0 },
    ...{ questionId: null, spokenBy: '' },
  },
})
const whose = { personId: 'ani', assessmentId: 'p-1' }

describe('what was said in the room', () => {
  test('reaches the server once and in order, however often the line breaks and the page is opened anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('says', 'breaks', 'comes back', 'reloads'), { maxLength: 25 }),
        async (events) => {
          const storage = storageOnDevice()
          const written: string[] = []
          let isOpen = true
          const send = async ({ entryId }: Unsent): Promise<Sending> => {
            if (!isOpen) return { kind: 'unanswered' }
            written.push(entryId)
            return { kind: 'sent' }
          }
          let outbox = new Outbox({ storage, ...whose, send })
          let count = 0
          for (const event of events) {
            if (event === 'says') await outbox.add(said(count++))
            else if (event === 'reloads') outbox = new Outbox({ storage, ...whose, send })
            else isOpen = event === 'comes back'
          }
          isOpen = true
          await outbox.flush()

          expect(written).toEqual(Array.from({ length: count }, (_, index) => `entri-${index}`))
          expect(outbox.waiting()).toEqual([])
        },
      ),
    )
  })

  test('stays with its reason when the server refuses it, and lets the next ones through', async () => {
    const storage = storageOnDevice()
    const send = async ({ entryId }: Unsent): Promise<Sending> =>
      entryId === 'entri-1' ? { kind: 'refused', error: 'beku' } : { kind: 'sent' }
    const outbox = new Outbox({ storage, ...whose, send })
    for (const index of [0, 1, 2]) await outbox.add(said(index))

    expect(outbox.waiting()).toMatchObject([{ entryId: 'entri-1', refusal: 'beku' }])
    expect(storage.length).toBe(1)
    outbox.discard('entri-1')
    expect(storage.length).toBe(0)
  })

  test('is never another person’s to send, and what is no entry is left alone', () => {
    const storage = storageOnDevice()
    storage.setItem('undagi.interview/ani/p-1/x', '{"door":"answers"}')
    storage.setItem('undagi.interview/ani/p-1/y', JSON.stringify(said(1)))
    const send = async (): Promise<Sending> => ({ kind: 'unanswered' })

    expect(new Outbox({ storage, ...whose, send }).waiting()).toHaveLength(1)
    expect(new Outbox({ storage, ...whose, personId: 'budi', send }).waiting()).toEqual([])
  })

  test('can be sent from a browser that keeps nothing', async () => {
    const written: string[] = []
    const outbox = new Outbox({
      storage: null,
      ...whose,
      send: async ({ entryId }) => {
        written.push(entryId)
        return { kind: 'sent' }
      },
    })
    await outbox.add(said(1))
    expect(written).toEqual(['entri-1'])
  })
})

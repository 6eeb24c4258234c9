import { describe, expect, test } from 'vitest'
import type { UnsentText } from './draft-sync.ts'
import { Memory } from './testing/memory-storage.ts'
import { type DraftAddress, UnsentStore } from './unsent-store.ts'

const facts: DraftAddress = { personId: 'rina', assessmentId: 'a1', code: '11', field: 'facts' }
const base = { text: '', version: 0, updatedAt: null, updatedByName: null, settled: true }
const unsent: UnsentText = { text: 'Keputusan Wali Kota', base, maybeSaved: ['Keputusan'] }
const noOtherPage = new Set<string>()

describe('unsent texts on the device', () => {
  test('what a closed page left is found whole by the next one, once', () => {
    const storage = new Memory()
    new UnsentStore(storage, 'page1').keep(facts, unsent)
    const next = new UnsentStore(storage, 'page2')

    expect(next.claim('rina', noOtherPage)).toEqual([{ address: facts, unsent }])
    expect(new UnsentStore(storage, 'page3').claim('rina', new Set(['page2']))).toEqual([])
  })

  test('a page that is still open keeps its own', () => {
    const storage = new Memory()
    new UnsentStore(storage, 'page1').keep(facts, unsent)

    expect(new UnsentStore(storage, 'page2').claim('rina', new Set(['page1']))).toEqual([])
  })

  test('a colleague on the same device does not get it', () => {
    const storage = new Memory()
    new UnsentStore(storage, 'page1').keep(facts, unsent)

    expect(new UnsentStore(storage, 'page2').claim('dedi', noOtherPage)).toEqual([])
    expect(new UnsentStore(storage, 'page3').claim('rina', noOtherPage)).toHaveLength(1)
  })

  test('of two texts for one field none is thrown away', () => {
    const storage = new Memory()
    new UnsentStore(storage, 'page1').keep(facts, unsent)
    new UnsentStore(storage, 'page2').keep(facts, { ...unsent, text: 'Lain' })
    const first = new UnsentStore(storage, 'page3').claim('rina', noOtherPage)
    const second = new UnsentStore(storage, 'page4').claim('rina', new Set(['page3']))

    expect([...first, ...second].map((kept) => kept.unsent.text)).toEqual(['Keputusan Wali Kota', 'Lain'])
  })

  test('a sent text leaves nothing behind', () => {
    const storage = new Memory()
    const store = new UnsentStore(storage, 'page1')
    store.keep(facts, unsent)
    store.keep(facts, null)

    expect(storage.length).toBe(0)
  })

  test.each(['not json', '{"text":3}', '{"text":"a"}', '[]', 'null'])(
    '%s in the storage is passed over',
    (rubbish) => {
      const storage = new Memory()
      storage.setItem('undagi.unsent/rina/a1/11/facts/page1', rubbish)

      expect(new UnsentStore(storage, 'page2').claim('rina', noOtherPage)).toEqual([])
    },
  )

  test('a full or forbidden storage answers no, and does not throw', () => {
    const storage = new Memory()
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }

    expect(new UnsentStore(storage, 'page1').keep(facts, unsent)).toBe(false)
  })
})

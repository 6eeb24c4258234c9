import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftStatus } from './draft-status.ts'
import { nextDraft, type ServerText, startDraft, toKeep, wantsToSend } from './draft-sync.ts'
import { ServerOfOneField, Writer } from './testing/draft-office.ts'

const empty: ServerText = { text: '', version: 0, updatedAt: null, updatedByName: null, settled: true }
const first: ServerText = {
  text: 'Pembuka\nIsi\nPenutup',
  version: 3,
  updatedAt: '2022-09-03T06:30:00Z',
  updatedByName: 'Dedi',
  settled: false,
}
const byRina = { version: 4, updatedAt: '2022-09-03T06:32:00Z', updatedByName: 'Rina', settled: false }

describe('a person writes alone', () => {
  test('an untouched empty field claims nothing', () => {
    expect(draftStatus(startDraft(empty, null))).toEqual({ kind: 'empty' })
  })

  test('typed text is being saved, then saved at the time the server says', () => {
    const typed = nextDraft(startDraft(first, null), { type: 'typed', text: 'Baru' })
    const sent = nextDraft(typed, { type: 'sent' })
    const saved = nextDraft(sent, { type: 'acknowledged', saved: byRina })

    expect(draftStatus(typed)).toEqual({ kind: 'saving' })
    expect(draftStatus(sent)).toEqual({ kind: 'saving' })
    expect(draftStatus(saved)).toEqual({ kind: 'saved', at: byRina.updatedAt })
    expect(toKeep(saved)).toBeNull()
  })

  test('what was typed while saving is not called saved', () => {
    const sent = nextDraft(nextDraft(startDraft(first, null), { type: 'typed', text: 'A' }), { type: 'sent' })
    const saved = nextDraft(nextDraft(sent, { type: 'typed', text: 'AB' }), {
      type: 'acknowledged',
      saved: byRina,
    })

    expect(draftStatus(saved)).toEqual({ kind: 'saving' })
    expect(wantsToSend(saved)).toBe(true)
  })

  test('without an answer the text is unsent and kept on the device', () => {
    const sent = nextDraft(nextDraft(startDraft(first, null), { type: 'typed', text: 'A' }), { type: 'sent' })
    const cut = nextDraft(sent, { type: 'unanswered' })

    expect(draftStatus(cut)).toEqual({ kind: 'unsent', keptHere: true })
    expect(toKeep(cut)?.text).toBe('A')
  })

  test('a device that cannot keep the text says so', () => {
    const typed = nextDraft(startDraft(first, null), { type: 'typed', text: 'A' })
    const cut = nextDraft(nextDraft(typed, { type: 'sent' }), { type: 'unanswered' })

    expect(draftStatus(nextDraft(cut, { type: 'kept', ok: false }))).toEqual({
      kind: 'unsent',
      keptHere: false,
    })
  })

  test('a refused text is not sent again until it is changed', () => {
    const sent = nextDraft(nextDraft(startDraft(first, null), { type: 'typed', text: 'A' }), { type: 'sent' })
    const refused = nextDraft(sent, { type: 'refused' })

    expect(draftStatus(refused).kind).toBe('refused')
    expect(wantsToSend(refused)).toBe(false)
    expect(wantsToSend(nextDraft(refused, { type: 'typed', text: 'B' }))).toBe(true)
  })

  test('leaving the field settles what one typed, but never a draft of a colleague', () => {
    const untouched = nextDraft(startDraft(first, null), { type: 'rested' })
    const typed = nextDraft(nextDraft(startDraft(first, null), { type: 'typed', text: 'A' }), {
      type: 'rested',
    })

    expect(wantsToSend(untouched)).toBe(false)
    expect(nextDraft(typed, { type: 'sent' }).sending).toEqual({ text: 'A', settle: true })
  })

  test('a save whose answer got lost is recognised as one’s own, not shown as a conflict', () => {
    const sent = nextDraft(nextDraft(startDraft(empty, null), { type: 'typed', text: 'A' }), { type: 'sent' })
    const typedOn = nextDraft(nextDraft(sent, { type: 'unanswered' }), { type: 'typed', text: 'A\nB' })
    const heard = nextDraft(typedOn, { type: 'heard', current: { ...byRina, version: 1, text: 'A' } })

    expect(heard.theirs).toBeNull()
    expect(heard.text).toBe('A\nB')
    expect(draftStatus(heard).kind).not.toBe('conflict')
  })
})

describe('two people write', () => {
  const theirs: ServerText = { ...byRina, text: 'Pembuka baru\nIsi\nPenutup', updatedByName: 'Dedi' }

  test('changes of different lines are put together and the colleague’s is announced', () => {
    const typed = nextDraft(startDraft(first, null), { type: 'typed', text: 'Pembuka\nIsi\nPenutup saya' })
    const heard = nextDraft(typed, { type: 'heard', current: theirs })

    expect(heard.text).toBe('Pembuka baru\nIsi\nPenutup saya')
    expect(heard.takenOver?.theirs.updatedByName).toBe('Dedi')
    expect(wantsToSend(heard)).toBe(true)
  })

  test('changes of the same line wait for a person, and nothing is sent meanwhile', () => {
    const typed = nextDraft(startDraft(first, null), { type: 'typed', text: 'Pembuka saya\nIsi\nPenutup' })
    const heard = nextDraft(typed, { type: 'heard', current: theirs })

    expect(draftStatus(heard)).toMatchObject({ kind: 'conflict', byName: 'Dedi' })
    expect(heard.text).toBe('Pembuka saya\nIsi\nPenutup')
    expect(wantsToSend(heard)).toBe(false)
  })

  test('choosing one’s own text saves it over the one that was seen', () => {
    const typed = nextDraft(startDraft(first, null), { type: 'typed', text: 'Pembuka saya\nIsi\nPenutup' })
    const heard = nextDraft(typed, { type: 'heard', current: theirs })
    const chosen = nextDraft(heard, { type: 'resolved', text: heard.text, seen: theirs })

    expect(chosen.base.version).toBe(theirs.version)
    expect(wantsToSend(chosen)).toBe(true)
  })

  test('choosing while the colleague writes on asks again instead of overwriting', () => {
    const typed = nextDraft(startDraft(first, null), { type: 'typed', text: 'Pembuka saya\nIsi\nPenutup' })
    const heard = nextDraft(typed, { type: 'heard', current: theirs })
    const later: ServerText = { ...theirs, version: 5, text: 'Pembuka ketiga\nIsi\nPenutup' }
    const chosen = nextDraft(nextDraft(heard, { type: 'heard', current: later }), {
      type: 'resolved',
      text: heard.text,
      seen: theirs,
    })

    expect(draftStatus(chosen).kind).toBe('conflict')
    expect(chosen.theirs).toEqual(later)
  })

  test('an old answer of the server never replaces a newer one', () => {
    const state = startDraft(theirs, null)

    expect(nextDraft(state, { type: 'heard', current: first })).toEqual(state)
  })
})

type Step =
  | readonly [
      who: 0 | 1,
      what: keyof Pick<Writer, 'rest' | 'send' | 'arrive' | 'answer' | 'cut' | 'reopen' | 'resolve'>,
    ]
  | readonly [who: 0 | 1, what: 'typeWord' | 'hear', where: number]

const who = fc.constantFrom(0 as const, 1 as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(who, fc.constant('typeWord' as const), fc.nat(6)) },
  { weight: 2, arbitrary: fc.tuple(who, fc.constant('hear' as const), fc.nat(3)) },
  {
    weight: 8,
    arbitrary: fc.tuple(who, fc.constantFrom('rest', 'send', 'arrive', 'answer', 'cut', 'reopen', 'resolve')),
  },
)

/** Long walks: fast-check alone prefers short ones, in which little can go wrong. */
const steps = fc.array(step, { maxLength: 80, size: 'max' })

function perform(writer: Writer, [, what, where]: Step): void {
  if (what === 'typeWord' || what === 'hear') writer[what](where ?? 0)
  else writer[what]()
}

/** The line is good again, everybody looks at their page: until nothing is left to do. */
function quietDown(writers: readonly Writer[]): void {
  for (let round = 0; round < 20; round += 1)
    for (const writer of writers) {
      writer.cut()
      writer.hear(0)
      writer.resolve()
      writer.send()
      writer.arrive()
      writer.answer()
    }
}

describe('whatever the order of typing, answers, cuts, reloads and colleagues', () => {
  test('no word anybody typed is lost, and both see the same text in the end', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const server = new ServerOfOneField()
        const writers = [new Writer('rina', server), new Writer('dedi', server)] as const
        for (const each of taken) perform(writers[each[0]], each)
        quietDown(writers)

        const words = new Set(server.current.text.split('\n'))
        for (const writer of writers) {
          expect(writer.typed.filter((word) => !words.has(word))).toEqual([])
          expect(writer.state.text).toBe(server.current.text)
          expect(writer.kept).toBeNull()
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('“tersimpan” is said only of a text that the server has', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const server = new ServerOfOneField()
        const writers = [new Writer('rina', server), new Writer('dedi', server)] as const
        for (const each of taken) {
          perform(writers[each[0]], each)
          for (const { state, kept } of writers) {
            const onServer = server.history.some(
              ({ text, version }) => text === state.text && version === state.base.version,
            )
            const { kind } = draftStatus(state)
            if (kind === 'saved' || kind === 'empty') expect(onServer).toBe(true)
            // whatever the server does not have for sure, the device keeps
            else expect(kept?.text).toBe(state.text)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('one person alone ends with exactly the last text typed', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const server = new ServerOfOneField()
        const writer = new Writer('rina', server)
        for (const each of taken) if (each[1] !== 'resolve') perform(writer, each)
        const typed = writer.state.text
        quietDown([writer])

        expect(server.current.text).toBe(typed)
      }),
      { numRuns: 1000 },
    )
  })
})

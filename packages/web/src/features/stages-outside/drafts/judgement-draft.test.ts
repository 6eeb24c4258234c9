import type { Judgement } from '@undagi/maturity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isUnsaved,
  type JudgementDraft,
  type JudgementEvent,
  nextJudgement,
  startJudgement,
  wantsToSend,
} from './judgement-draft.ts'
import type { HeldWords } from './judgement-words.ts'

const words = (changed: Partial<Judgement> = {}): Judgement => ({
  ...{ value: '2', facts: 'Perwali 12/2023', analysis: '', justification: '' },
  ...changed,
})
const held = (version: number, changed: Partial<Judgement> = {}): HeldWords => ({
  ...{ version, words: words(changed), byName: 'Eko', at: '2024-09-02T08:00:00Z' },
})
const after = (draft: JudgementDraft, ...events: readonly JudgementEvent[]) =>
  events.reduce(nextJudgement, draft)

describe('a judgement that is being written', () => {
  test('is sent once it differs from what the server holds, and is quiet when the server has it', () => {
    const begun = startJudgement(held(0), null)
    expect(wantsToSend(begun)).toBe(false)

    const written = after(begun, { type: 'wrote', words: words({ facts: 'Perwali 12/2023, pasal 4' }) })
    expect(wantsToSend(written)).toBe(true)

    const saved = after(written, { type: 'sent' }, { type: 'saved', held: held(1, written.words) })
    expect([isUnsaved(saved), wantsToSend(saved)]).toEqual([false, false])
  })

  test('keeps what was typed while it was on its way', () => {
    const begun = after(
      startJudgement(held(0), null),
      { type: 'wrote', words: words({ facts: 'a' }) },
      { type: 'sent' },
    )
    const typed = after(begun, { type: 'wrote', words: words({ facts: 'ab' }) })
    const saved = after(typed, { type: 'saved', held: held(1, { facts: 'a' }) })
    expect(saved.words.facts).toBe('ab')
    expect(wantsToSend(saved)).toBe(true)
  })

  test('is confirmed as it stands, also when the line was cut in between', () => {
    const confirmed = after(startJudgement(held(0), null), { type: 'confirmed' })
    expect(wantsToSend(confirmed)).toBe(true)
    const cut = after(confirmed, { type: 'sent' }, { type: 'unanswered' })
    expect(wantsToSend(cut)).toBe(true)
    expect(wantsToSend(after(cut, { type: 'sent' }, { type: 'saved', held: held(1) }))).toBe(false)
  })

  test('is not sent again when the assessment went elsewhere or the server refused it, and nothing typed is lost', () => {
    const sent = after(
      startJudgement(held(0), null),
      { type: 'wrote', words: words({ facts: 'x' }) },
      { type: 'sent' },
    )
    for (const event of [{ type: 'elsewhere' }, { type: 'refused', problem: null }] as const) {
      const stopped = after(sent, event)
      expect(wantsToSend(stopped)).toBe(false)
      expect(stopped.words.facts).toBe('x')
    }
  })
})

describe('two assessors at once', () => {
  test('on different fields keep both', () => {
    const mine = after(startJudgement(held(0), null), {
      type: 'wrote',
      words: words({ value: '3', justification: 'Ada.' }),
    })
    const both = after(
      mine,
      { type: 'sent' },
      { type: 'stale', held: held(1, { facts: 'Perwali 12/2023, pasal 4' }) },
    )
    expect(both.words).toEqual(
      words({ value: '3', justification: 'Ada.', facts: 'Perwali 12/2023, pasal 4' }),
    )
    expect([both.conflict, both.takenOver?.byName, wantsToSend(both)]).toEqual([null, 'Eko', true])
  })

  test('with two values must choose, and nothing is sent before', () => {
    const mine = after(startJudgement(held(0), null), { type: 'wrote', words: words({ value: '3' }) })
    const two = after(mine, { type: 'heard', held: held(1, { value: '1' }) })
    expect([two.conflict?.fields, two.words.value, wantsToSend(two)]).toEqual([['value'], '3', false])

    const theirs = after(two, { type: 'chose', field: 'value', whose: 'theirs' })
    expect([theirs.conflict, theirs.words.value, isUnsaved(theirs)]).toEqual([null, '1', false])
    const own = after(two, { type: 'chose', field: 'value', whose: 'mine' })
    expect([own.words.value, wantsToSend(own)]).toEqual(['3', true])
  })

  test('on the same line choose one text or both', () => {
    const mine = after(startJudgement(held(0), null), { type: 'wrote', words: words({ facts: 'Saya' }) })
    const two = after(mine, { type: 'heard', held: held(1, { facts: 'Rekan' }) })
    expect(two.conflict?.fields).toEqual(['facts'])
    expect(after(two, { type: 'chose', field: 'facts', whose: 'both' }).words.facts).toBe('Rekan\nSaya')
    // asking for a field that is not in question changes nothing
    expect(after(two, { type: 'chose', field: 'analysis', whose: 'theirs' })).toEqual(two)
  })

  test('an untouched page takes over what a colleague said, and says who', () => {
    const taken = after(startJudgement(held(0), null), { type: 'heard', held: held(1, { value: '4' }) })
    expect([taken.words.value, taken.takenOver?.byName]).toEqual(['4', 'Eko'])
    expect(after(taken, { type: 'looked' }).takenOver).toBeNull()
  })

  test('an older answer that comes late changes nothing', () => {
    const now = after(startJudgement(held(2, { value: '4' }), null), {
      type: 'heard',
      held: held(1, { value: '1' }),
    })
    expect(now.words.value).toBe('4')
  })

  test('what this device kept is brought together with what was said since', () => {
    const kept = { base: held(0), words: words({ facts: 'Saya' }) }
    const gone = startJudgement(held(1, { analysis: 'Rekan' }), kept)
    expect(gone.words).toEqual(words({ facts: 'Saya', analysis: 'Rekan' }))
    expect(startJudgement(held(1, { facts: 'Rekan' }), kept).conflict?.fields).toEqual(['facts'])
  })
})

test('whatever happens in whatever order, no text that only one side changed is lost', () => {
  const text = fc.constantFrom('', 'a', 'b', 'a\nb', 'dasar')
  fc.assert(
    fc.property(text, text, text, text, (facts, analysis, theirFacts, theirAnalysis) => {
      const base = held(0, { facts: 'dasar', analysis: 'dasar' })
      const mine = after(startJudgement(base, null), { type: 'wrote', words: words({ facts, analysis }) })
      const met = after(mine, {
        type: 'heard',
        held: held(1, { facts: theirFacts, analysis: theirAnalysis }),
      })
      for (const [field, my, their] of [
        ['facts', facts, theirFacts],
        ['analysis', analysis, theirAnalysis],
      ] as const) {
        if (met.conflict?.fields.includes(field)) {
          expect([met.words[field], met.conflict.theirs.words[field]]).toEqual([my, their])
          expect(wantsToSend(met)).toBe(false)
        } else if (my === 'dasar') expect(met.words[field]).toBe(their)
        else if (their === 'dasar') expect(met.words[field]).toBe(my)
      }
    }),
  )
})

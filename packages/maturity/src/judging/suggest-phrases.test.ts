import fc from 'fast-check'
import { expect, test } from 'vitest'
import { causeOfReason, phraseCauses } from './phrase-causes.ts'
import { criterionPhrases } from './phrase-templates.ts'
import { countPhraseBlanks, type FoundCriterion, suggestPhrases } from './suggest-phrases.ts'

const draft: FoundCriterion = {
  code: '1.2.a',
  text: 'Kebijakan arsitektur sudah ditetapkan.',
  outcome: 'not_fulfilled',
  reasons: [{ code: 'draft', titles: ['Rancangan Perwali Arsitektur'] }],
  proofs: [],
}

test('a draft where an enactment is asked for is told so, with its title and the criterion in its own words', () => {
  const phrases = suggestPhrases({ criteria: [draft], before: '2', value: '1' })

  expect(phrases.map(({ field, criterion }) => [field, criterion])).toEqual([
    ['facts', '1.2.a'],
    ['analysis', '1.2.a'],
    ['justification', null],
  ])
  expect(phrases[0]?.text).toContain('Rancangan Perwali Arsitektur masih berupa rancangan')
  expect(phrases[1]?.text).toContain('“Kebijakan arsitektur sudah ditetapkan”')
  expect(phrases[2]?.text).toContain('turun dari 2 menjadi 1')
})

test('a review older than it may be is told so, and what is proved stands behind what is not', () => {
  const proved = {
    ...draft,
    code: '1.1.a',
    outcome: 'fulfilled',
    reasons: [],
    proofs: ['Perwali 12'],
  } as const
  const old = { ...draft, reasons: [{ code: 'too_old', titles: ['Notula reviu'] }] }

  const phrases = suggestPhrases({ criteria: [proved, old], before: '2', value: '2' })

  expect(phrases.map(({ criterion }) => criterion)).toEqual(['1.2.a', '1.2.a', '1.1.a', '1.1.a', null])
  expect(phrases[0]?.text).toContain('Reviu terakhir yang terlihat adalah Notula reviu')
  expect(phrases[2]?.text).toContain('Perwali 12, nomor [nomor dan tanggal]')
  expect(phrases.at(-1)).toMatchObject({ field: 'analysis', text: expect.stringContaining('dikonfirmasi') })
})

test('what nobody knows, or no program has heard of, is left to the person with a blank', () => {
  const unknown = { ...draft, reasons: [{ code: 'a_reason_of_next_year', titles: [] }] }
  const [facts] = suggestPhrases({ criteria: [unknown], before: null, value: null })
  expect(facts?.text).toContain('[judul dokumen]')
  expect(countPhraseBlanks(facts?.text ?? '')).toBe(5)
})

test('braces in a title or a criterion are left as they are', () => {
  const odd = { ...draft, text: 'memakai {judul}', reasons: [{ code: 'draft', titles: ['{butir}'] }] }
  const [facts, analysis] = suggestPhrases({ criteria: [odd], before: null, value: null })
  expect(facts?.text).toContain('{butir} masih')
  expect(analysis?.text).toContain('“memakai {judul}”')
})

test('every finding has a phrase for facts and for analysis, and no phrase is never used', () => {
  expect(Object.keys(criterionPhrases)).toEqual([...phraseCauses])
  expect(new Set(['proved', ...Object.values(causeOfReason)])).toEqual(new Set(phraseCauses))
  for (const { facts, analysis } of Object.values(criterionPhrases))
    expect(facts + analysis).toContain('“{butir}”')
})

test('whatever was found, no brace stays, and of two values one phrase at most is about them', () => {
  const value = fc.option(fc.constantFrom('1', '2', '3.75', '5'))
  const criterion = fc.record({
    code: fc.string(),
    text: fc.constantFrom('Ada kebijakan.', 'Dipakai semua unit;'),
    outcome: fc.constantFrom('fulfilled' as const, 'not_fulfilled' as const, 'person_must_look' as const),
    reasons: fc.array(
      fc.record({
        code: fc.constantFrom(...Object.keys(causeOfReason)),
        titles: fc.array(fc.constant('SK')),
      }),
    ),
    proofs: fc.array(fc.constant('Perwali')),
  })
  fc.assert(
    fc.property(fc.array(criterion), value, value, (criteria, before, now) => {
      const phrases = suggestPhrases({ criteria, before, value: now })
      for (const { text } of phrases) expect(text).not.toMatch(/[{}]|[.;]”/)
      expect(phrases.filter((phrase) => phrase.field === 'facts')).toHaveLength(criteria.length)
      const aboutValue = phrases.slice(criteria.length * 2)
      expect(aboutValue).toHaveLength(before === null && now === null ? 0 : 1)
    }),
  )
})

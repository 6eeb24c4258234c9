import { describe, expect, test } from 'vitest'
import { type Change, lineOf, problemsAfter, TOY } from '../testing/faulty-toy.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'

const MAIN = 'instrument.yaml'
const P1 = 'aspects/P1.yaml'
const P2 = 'aspects/P2.yaml'
const L1 = 'aspects/L1.yaml'

const told = (...changes: readonly Change[]) =>
  problemsAfter(...changes).map(({ path, line, code }) => `${path}:${line} ${code}`)

/** A rule of the toy becomes another one. */
const ruleOf = (rule: string): Change => [
  P1,
  'rule: { kind: previous_level, level: 4, documents: [review_report] }',
  `rule: ${rule}`,
]
const RULE = lineOf(P1, 'kind: previous_level')

describe('the texts of an edition by year', () => {
  const editions = (...years: readonly string[]): Change => [
    MAIN,
    '\ninForce:',
    `\ntextEditions:${years.map((each, at) => `\n  - { id: teks-${at + 1}, name: Teks, years: ${each}, source: { document: toy, at: Isi } }`).join('')}\ninForce:`,
  ]
  const first = lineOf(MAIN, '\ninForce:') + 2

  test.each([
    ['overlap', ['{ from: 2021, to: 2023 }', '{ from: 2023, to: null }'], 'overlap'],
    [
      'go on for ever although another follows',
      ['{ from: 2021, to: null }', '{ from: 2023, to: null }'],
      'overlap',
    ],
    ['leave a year without text', ['{ from: 2021, to: 2021 }', '{ from: 2023, to: null }'], 'gap'],
    ['stand in the wrong order', ['{ from: 2023, to: 2024 }', '{ from: 2021, to: 2022 }'], 'not_ascending'],
    ['end before they begin', ['{ from: 2020, to: 2020 }', '{ from: 2021, to: 2020 }'], 'reversed'],
  ])('may not %s', (_, years, code) => {
    expect(told(editions(...years))).toEqual([`${MAIN}:${first + 1} text_editions.${code}`])
  })

  test('have names of their own', () => {
    const [path, from, to] = editions('{ from: 2021, to: 2021 }', '{ from: 2022, to: null }')

    expect(told([path, from, to.replace('teks-2', 'teks-1')])).toEqual([
      `${MAIN}:${first + 1} text_editions.repeated`,
    ])
  })

  test('are named by criteria as they are called, and once', () => {
    const both = editions('{ from: 2021, to: 2021 }', '{ from: 2022, to: null }')
    const only = (ids: string): Change => [P1, 'code: 1.2.b', `code: 1.2.b\n            onlyIn: ${ids}`]
    const line = lineOf(P1, 'code: 1.2.b') + 1

    expect(told(both, only('[teks-3]'))).toEqual([`${P1}:${line} references.unknown`])
    expect(told(only('[teks-1]'))).toEqual([`${P1}:${line} references.unknown`])
    expect(told(both, only('[teks-1, teks-1]'))).toEqual([`${P1}:${line} text_editions.repeated`])
  })

  test('each ask something at every level', () => {
    const both = editions('{ from: 2021, to: 2021 }', '{ from: 2022, to: null }')
    const only: Change = [P1, 'code: 2.2.a', 'code: 2.2.a\n            onlyIn: [teks-2]']

    expect(told(both, only)).toEqual([
      `${P1}:${lineOf(P1, 'code: 2.2.a') - 1} levels.without_criteria_in_text`,
    ])
  })
})

describe('an index of another agency', () => {
  test('is one the instrument converts', () => {
    expect(told(ruleOf('{ kind: agency_index, conversion: sdi, atLeast: "50" }'))).toEqual([
      `${P1}:${RULE} references.unknown`,
    ])
    expect(told(ruleOf('{ kind: agency_index, conversion: constructor, atLeast: "50" }'))).toEqual([
      `${P1}:${RULE} references.unknown`,
    ])
  })

  test.each(['100.5', '1000'])('cannot be asked for beyond its bands: %s', (value) => {
    expect(told(ruleOf(`{ kind: agency_index, conversion: kepuasan, atLeast: "${value}" }`))).toEqual([
      `${P1}:${RULE} rules.index_out_of_bands`,
    ])
  })

  test('is taken at the ends of its bands', () => {
    for (const value of ['0', '100'])
      expect(() => told(ruleOf(`{ kind: agency_index, conversion: kepuasan, atLeast: "${value}" }`))).toThrow(
        'The instrument passed',
      )
  })
})

describe('help for an indicator', () => {
  const related = (codes: string) => guided(`related: ${codes}`)
  const line = lineOf(P2, 'source: { document: toy, at: Indikator 4 }') + 7

  test.each([
    ['an indicator there is not', '[{ code: "99", as: policy }]', 'references.unknown'],
    ['itself', '[{ code: "4", as: practice }]', 'related.itself'],
    [
      'the same indicator twice',
      '[{ code: "5", as: policy }, { code: "5", as: practice }]',
      'related.repeated',
    ],
  ])('may not name %s', (_, codes, code) => {
    expect(told(related(codes))).toEqual([`${P2}:${line} ${code}`])
  })
})

describe('a counterpart in another edition', () => {
  const counterparts = (rows: string) => guided('related: []', `counterparts: ${rows}`)
  const line = lineOf(P2, 'source: { document: toy, at: Indikator 4 }') + 8
  const lent = '{ edition: other, code: "5", why: Buku dipinjamkan }'

  test('is named once', () => {
    expect(told(counterparts(`[${lent}, ${lent}]`))).toEqual([`${P2}:${line} counterparts.repeated`])
  })

  test('is not of the same edition', () => {
    expect(told(counterparts('[{ edition: toy, code: "5", why: Buku dipinjamkan }]'))).toEqual([
      `${P2}:${line} counterparts.own_edition`,
    ])
  })

  test('says why', () => {
    expect(told(counterparts('[{ edition: other, code: "5" }]'))).toHaveLength(1)
  })
})

describe('a rule that can never be met', () => {
  test.each([
    ['a link that is enacted', '{ kind: status, documents: [link, photo], status: enacted }'],
    [
      'a screenshot among what must all be enacted',
      '{ kind: status, documents: [policy, screenshot], match: all, status: enacted }',
    ],
    ['a video with a number', '{ kind: status, documents: [video], status: documented, shows: [number] }'],
    [
      'a photo that holds recommendations',
      '{ kind: age, documents: [photo], maxAgeMonths: 12, holds: [recommendations] }',
    ],
    [
      'a link that sets out whom a policy binds',
      '{ kind: coverage, documents: [link], extent: all, in: policy_text }',
    ],
    ['a screenshot in force', '{ kind: in_force_names, documents: [screenshot], activity: Beli }'],
    ['a video that a body has set', '{ kind: set_by, documents: [video], by: [secretary] }'],
    [
      'a budget matched with itself',
      '{ kind: budget_years, documents: [budget_document], years: 2, matches: budget_document }',
    ],
    ['an agency that is not named', '{ kind: auditor, auditors: [government_agency] }'],
    ['a document before itself', '{ kind: sequence, first: [policy], then: [policy], sameSubstance: true }'],
    [
      'the same within alternatives',
      '{ kind: any_of, rules: [{ kind: file_sound, checks: [readable] }, { kind: status, documents: [link], status: enacted }] }',
    ],
  ])('such as %s is refused', (_, rule) => {
    expect(told(ruleOf(rule))).toEqual([`${P1}:${RULE} rules.never_met`])
  })

  test.each([
    ['one of the kinds can be enacted', '{ kind: status, documents: [policy, link], status: enacted }'],
    ['a link is only to be there', '{ kind: status, documents: [link], status: documented }'],
    [
      'a policy follows a review and another policy',
      '{ kind: sequence, first: [review_report, policy], then: [policy], sameSubstance: true }',
    ],
  ])('is not one where %s', (_, rule) => {
    expect(() => told(ruleOf(rule))).toThrow('The instrument passed')
  })

  test.each([
    [
      'names agencies that no auditor is',
      '{ kind: auditor, auditors: [internal], agencies: [BSSN] }',
      'contradiction',
    ],
    [
      'lists a content twice',
      '{ kind: completeness, substances: [Jam buka, jam  buka], extent: all }',
      'repeated',
    ],
    ['lists a kind twice', '{ kind: before_after, documents: [policy, policy] }', 'repeated'],
    ['is met by everybody at the top', '{ kind: floor }', 'floor_misplaced'],
    [
      'has a way out for everybody',
      '{ kind: any_of, rules: [{ kind: floor }, { kind: guideline, guideline: X }] }',
      'floor_misplaced',
    ],
  ])('is near to one that %s', (_, rule, code) => {
    expect(told(ruleOf(rule))).toEqual([`${P1}:${RULE} rules.${code}`])
  })

  test('says what to do', () => {
    const [problem] = problemsAfter(ruleOf('{ kind: status, documents: [link], status: enacted }'))

    expect(problem?.message).toBe(
      'Aturan ini tidak pernah terpenuhi: link tidak dapat ditetapkan. Pakai jenis dokumen lain.',
    )
  })
})

describe('a circle', () => {
  const sequence = (first: string, then: string) =>
    `{ kind: sequence, first: [${first}], then: [${then}], sameSubstance: false }`

  test('of two criteria of one level is refused, whichever way one reads it', () => {
    // 1.4.b of the toy: the review comes first, then the policy or procedure.
    expect(told(ruleOf(sequence('policy, procedure', 'review_report')))).toEqual([
      `${P1}:${lineOf(P1, 'then: [policy, procedure]')} rules.circular`,
      `${P1}:${RULE} rules.circular`,
    ])
  })

  test('round several corners is refused, also inside what must all hold', () => {
    const rules = [sequence('policy, procedure', 'decree'), sequence('decree', 'review_report')].join(', ')

    expect(told(ruleOf(`{ kind: all_of, rules: [${rules}] }`))).toHaveLength(3)
  })

  test('is none between alternatives, nor where one of several kinds will do', () => {
    const back = sequence('policy, procedure', 'review_report')
    for (const rule of [
      `{ kind: any_of, rules: [${back}, { kind: guideline, guideline: X }] }`,
      sequence('policy', 'review_report'),
    ])
      expect(() => told(ruleOf(rule))).toThrow('The instrument passed')
  })
})

describe('a level that skips', () => {
  test('everything below it is refused', () => {
    expect(told([P1, 'requires: [2]', 'requires: []'])).toEqual([
      `${P1}:${lineOf(P1, 'requires: [2]')} requires.skips`,
    ])
  })

  test('only a floor skips nothing', () => {
    expect(() => told([P1, 'requires: [1]', 'requires: []'])).toThrow('The instrument passed')
  })

  test('what it asks in full itself skips nothing: "all" replaces "part" in indicator 3 of 47', () => {
    expect(readInstrument('spbe-2020').id).toBe('spbe-2020')
  })
})

describe('an edition without sources', () => {
  test('is refused, whether the list is empty or missing', () => {
    const title = /sources:\n(?: {2}.*\n)+/.exec(TOY.find(({ path }) => path === MAIN)?.text ?? '')?.[0] ?? ''

    expect(told([MAIN, title, 'sources: {}\n'])).toEqual([
      `${MAIN}:${lineOf(MAIN, 'sources:')} sources.empty`,
    ])
    expect(told([MAIN, title, ''])).toContainEqual(expect.stringMatching(/file\.invalid_type$/))
  })

  test('and a criterion without one is refused too', () => {
    expect(told([L1, 'source: { document: toy, at: Indikator 6 }\n      "2"', '\n      "2"'])).toEqual([
      `${L1}:${lineOf(L1, '- code: 6.1.a')} file.invalid_type`,
    ])
  })
})

/** The toy's indicator 4 with help, of which these are the last lines. */
function guided(...lines: readonly string[]): Change {
  const source = 'source: { document: toy, at: Indikator 4 }'
  const help = [
    'purpose: Perpustakaan ada penjaganya.',
    'holders: [Ketua]',
    'typicalDocuments: [Surat]',
    'mistakes: [{ mistake: Lupa, avoid: Catat }]',
    'model: { facts: Ada, analysis: Cukup }',
    ...lines,
    source,
  ]
  return [P2, source, [source, '    guidance:', ...help.map((line) => `      ${line}`)].join('\n')]
}

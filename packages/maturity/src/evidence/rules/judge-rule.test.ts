import { describe, expect, test } from 'vitest'
import type { Rule } from '../../rule.ts'
import { buildDocument, buildFacts } from '../../testing/build-facts.ts'
import type { DocumentFacts, EvidenceFacts } from '../evidence-facts.ts'
import { prepareEvidence } from '../prepare-evidence.ts'
import { judgeRule } from './judge-rule.ts'

const judge = (rule: Rule, documents: readonly DocumentFacts[], overrides: Partial<EvidenceFacts> = {}) =>
  judgeRule(rule, prepareEvidence(buildFacts({ documents, ...overrides })).forCriterion('1', '1.2.a'))
const codesOf = (rule: Rule, documents: readonly DocumentFacts[], overrides: Partial<EvidenceFacts> = {}) =>
  judge(rule, documents, overrides).reasons.map(({ code }) => code)

const enacted: Rule = {
  kind: 'status',
  documents: ['policy', 'decree'],
  status: 'enacted',
  shows: ['number', 'date', 'signatory'],
}
const allMarks = { number: 'present', date: 'present', signatory: 'present' } as const

describe('a policy that must be enacted', () => {
  test('is proved by a regulation with number, date and signatory', () => {
    expect(judge(enacted, [buildDocument({ marks: allMarks })])).toMatchObject({
      truth: 'yes',
      documents: ['perwali'],
    })
  })

  test('is not proved by a draft, and the draft is told what it lacks', () => {
    const draft = buildDocument({ status: 'draft', marks: { number: 'absent', signatory: 'absent' } })

    expect(judge(enacted, [draft]).reasons).toEqual([
      {
        code: 'draft',
        message:
          '"Perwali Arsitektur SPBE" masih rancangan: belum bernomor, belum ditandatangani; tetapkan dulu.',
        documents: ['perwali'],
      },
    ])
  })

  test('is told to look for a mark that nobody has looked for', () => {
    expect(
      judge(enacted, [buildDocument({ marks: { number: 'present' }, dated: '2022-01-03' })]),
    ).toMatchObject({
      truth: 'unknown',
      reasons: [{ code: 'mark_unknown', message: expect.stringContaining('penanda tangan') }],
    })
  })

  test('is not proved by a procedure, which is named', () => {
    const procedure = buildDocument({ kinds: ['procedure'], title: 'SOP Arsitektur' })

    expect(judge(enacted, [procedure]).reasons).toMatchObject([
      { code: 'wrong_kind', message: expect.stringContaining('"SOP Arsitektur" (Prosedur (SOP))') },
    ])
  })

  test.each([
    ['revoked', { status: 'revoked' }],
    ['expired', { validTo: '2024-09-14' }],
    ['not_yet_in_force', { validFrom: '2024-09-16' }],
    ['dated_after_assessment', { dated: '2024-09-16' }],
    ['file_unsound', { file: { readable: 'absent' } }],
    ['not_enacted', { status: 'documented' }],
  ] satisfies [string, Partial<DocumentFacts>][])('is refused as %s', (code, overrides) => {
    expect(codesOf(enacted, [buildDocument({ marks: allMarks, ...overrides })])).toEqual([code])
  })

  test('is valid on its last day', () => {
    expect(judge(enacted, [buildDocument({ marks: allMarks, validTo: '2024-09-15' })]).truth).toBe('yes')
  })

  test('is revoked by a later regulation, not by the draft of one', () => {
    const old = buildDocument({ marks: allMarks })
    const later = (status: DocumentFacts['status']) =>
      buildDocument({
        id: 'baru',
        title: 'Perwali pengganti',
        offeredFor: ['2'],
        status,
        revokes: ['perwali'],
      })

    expect(codesOf(enacted, [old, later('enacted')])).toEqual(['revoked'])
    expect(judge(enacted, [old, later('draft')]).truth).toBe('yes')
    expect(codesOf(enacted, [old, later('unknown')])).toEqual(['status_unknown'])
  })

  test('is left open where nobody has entered its status', () => {
    expect(codesOf(enacted, [buildDocument({ status: 'unknown', marks: allMarks })])).toEqual([
      'status_unknown',
    ])
  })

  test('is told about the nearest document where several fail', () => {
    const draft = buildDocument({ id: 'a', status: 'draft' })
    const unsigned = buildDocument({ id: 'b', marks: { ...allMarks, signatory: 'absent' } })

    expect(judge(enacted, [draft, unsigned]).reasons).toMatchObject([
      { code: 'mark_missing', documents: ['b'] },
    ])
  })
})

describe('contents', () => {
  const six: Rule = {
    kind: 'completeness',
    documents: ['policy'],
    substances: ['a', 'b', 'c'],
    extent: 'all',
  }

  test('may stand in several regulations together', () => {
    const first = buildDocument({ id: 'x', contents: { a: 'present', b: 'present', c: 'absent' } })
    const second = buildDocument({ id: 'y', contents: { c: 'present' } })

    expect(judge(six, [first, second])).toMatchObject({ truth: 'yes', documents: ['x', 'y'] })
  })

  test('are named where they are missing', () => {
    const one = buildDocument({ contents: { a: 'present', b: 'absent', c: 'absent' } })

    expect(judge(six, [one]).reasons).toMatchObject([
      { code: 'content_missing', message: expect.stringContaining('belum memuat b dan c') },
    ])
  })

  test('that nobody looked for are asked about, and are no refusal', () => {
    expect(codesOf(six, [buildDocument({ contents: { a: 'present' } })])).toEqual(['content_unknown'])
  })

  test('of a draft do not count', () => {
    const draft = buildDocument({ status: 'draft', contents: { a: 'present', b: 'present', c: 'present' } })

    expect(codesOf(six, [draft])).toEqual(['draft'])
  })

  test('of a review are read from what was found in the review', () => {
    const rule: Rule = {
      kind: 'completeness',
      documents: ['review_report'],
      substances: ['rekomendasi'],
      extent: 'all',
    }
    const review = buildDocument({
      kinds: ['review_report'],
      status: 'documented',
      holds: { recommendations: 'present' },
    })

    expect(judge(rule, [review]).truth).toBe('yes')
  })
})

describe('units', () => {
  const use = (extent: 'some' | 'all' | 'target'): Rule => ({ kind: 'coverage', extent, in: 'use' })
  const units = (reached: number, target?: number) => ({
    unitsInUse: { '1': { reached, total: 31, ...(target !== undefined && { target }) } },
  })

  test('that are missing are counted', () => {
    expect(judge(use('all'), [], units(7)).reasons).toMatchObject([
      { code: 'units_missing', message: expect.stringContaining('7 dari 31 unit') },
    ])
  })

  test('that nobody counted are asked about', () => {
    expect(codesOf(use('some'), [])).toEqual(['units_unknown'])
  })

  test('reach the target of the year before they are all', () => {
    expect(judge(use('target'), [], units(20, 20)).truth).toBe('yes')
    expect(codesOf(use('target'), [], units(19, 20))).toEqual(['units_missing'])
    expect(codesOf(use('target'), [], units(19))).toEqual(['target_unknown'])
    expect(judge(use('target'), [], units(31)).truth).toBe('yes')
  })
})

describe('a review', () => {
  const recent: Rule = { kind: 'age', documents: ['review_minutes'], maxAgeMonths: 24, holds: ['issues'] }
  const review = (overrides: Partial<DocumentFacts>) =>
    buildDocument({
      id: 'reviu',
      title: 'BA Reviu',
      kinds: ['review_minutes'],
      status: 'documented',
      ...overrides,
    })

  test('of 25 months is too old, and its age is told', () => {
    const old = review({ dated: '2022-08-15', holds: { issues: 'present' } })

    expect(judge(recent, [old]).reasons).toMatchObject([
      { code: 'too_old', message: expect.stringContaining('berumur 25 bulan (15 Agustus 2022)') },
    ])
  })

  test('that becomes 24 months old on the assessment day is too old; a day younger it is not', () => {
    expect(codesOf(recent, [review({ dated: '2022-09-15', holds: { issues: 'present' } })])).toEqual([
      'too_old',
    ])
    expect(judge(recent, [review({ dated: '2022-09-16', holds: { issues: 'present' } })]).truth).toBe('yes')
  })

  test('holds its contents itself: what an older one holds does not help', () => {
    const old = review({ id: 'lama', dated: '2020-01-02', holds: { issues: 'present' } })
    const fresh = review({ dated: '2024-01-02', holds: { issues: 'absent' } })

    expect(judge(recent, [old, fresh]).truth).toBe('no')
  })
})

describe('an audit', () => {
  const external: Rule = {
    kind: 'auditor',
    auditors: ['external_certified', 'government_agency'],
    agencies: ['BSSN'],
    intervalMonths: 24,
  }
  const report = (overrides: Partial<DocumentFacts>) =>
    buildDocument({ kinds: ['audit_report'], status: 'documented', dated: '2022-09-15', ...overrides })

  test('is not overdue on the day its interval ends, and is on the next', () => {
    const audit = report({ auditor: { kind: 'external_certified' } })

    expect(judge(external, [audit]).truth).toBe('yes')
    expect(codesOf(external, [audit], { assessedOn: '2024-09-16' })).toEqual(['too_old'])
  })

  test('by the own inspectorate is no external one', () => {
    expect(codesOf(external, [report({ auditor: { kind: 'internal' } })])).toEqual(['auditor_not_accepted'])
  })

  test('by a government agency counts where the agency is named', () => {
    const by = (name: string) => [report({ auditor: { kind: 'government_agency', name } })]

    expect(judge(external, by(' bssn ')).truth).toBe('yes')
    expect(codesOf(external, by('BPK'))).toEqual(['auditor_not_accepted'])
    expect(codesOf(external, [report({ auditor: { kind: 'government_agency' } })])).toEqual([
      'auditor_unknown',
    ])
  })
})

describe('what follows a review', () => {
  const rule: Rule = {
    kind: 'sequence',
    first: ['review_minutes'],
    // biome-ignore lint/suspicious/noThenProperty: a word of the rule, never awaited
    then: ['policy', 'procedure'],
    sameSubstance: true,
    advisoryGapMonths: 12,
  }
  const review = buildDocument({
    id: 'reviu',
    kinds: ['review_minutes'],
    status: 'documented',
    dated: '2023-01-10',
  })
  const newer = (overrides: Partial<DocumentFacts>) =>
    buildDocument({ id: 'baru', title: 'Perwali baru', follows: ['reviu'], ...overrides })

  test('is a newer policy that takes the review up; an unusual distance only warns', () => {
    const finding = judge(rule, [review, newer({ dated: '2023-07-10' })])

    expect(finding).toMatchObject({ truth: 'yes', documents: ['baru', 'reviu'] })
    expect(finding.warnings).toMatchObject([
      { code: 'gap_differs', message: expect.stringContaining('6 bulan') },
    ])
  })

  test('gives no warning at the distance that the guideline names', () => {
    expect(judge(rule, [review, newer({ dated: '2024-01-20' })]).warnings).toEqual([])
  })

  test.each([
    ['nothing_after', { dated: '2022-12-31' }],
    ['same_day', { dated: '2023-01-10' }],
    ['other_substance', { dated: '2023-07-10', follows: [] }],
    ['draft', { dated: '2023-07-10', status: 'draft' }],
    ['not_enacted', { dated: '2023-07-10', status: 'documented', kinds: ['procedure'] }],
  ] satisfies [string, Partial<DocumentFacts>][])('is told as %s', (code, overrides) => {
    expect(codesOf(rule, [review, newer(overrides)])).toEqual([code])
  })

  test('is compared by a person where nobody entered what it follows', () => {
    const { follows: _, ...unlinked } = newer({ dated: '2023-07-10' })

    expect(codesOf(rule, [review, unlinked])).toEqual(['substance_unknown'])
  })
})

test('an improvement shows both versions, and the earlier one may be revoked by now', () => {
  const rule: Rule = { kind: 'before_after', documents: ['roadmap'] }
  const old = buildDocument({ id: 'lama', kinds: ['roadmap'], status: 'revoked', dated: '2021-01-01' })
  const improved = buildDocument({ id: 'baru', kinds: ['roadmap'], dated: '2024-01-01', improves: 'lama' })

  expect(judge(rule, [old, improved])).toMatchObject({ truth: 'yes', documents: ['baru', 'lama'] })
  expect(codesOf(rule, [improved])).toEqual(['no_earlier_version'])
  expect(codesOf(rule, [old])).toEqual(['revoked'])
})

describe('budgets of three years', () => {
  const rule: Rule = { kind: 'budget_years', documents: ['budget_document'], years: 3, matches: 'roadmap' }
  const budget = (budgetYear: number) =>
    buildDocument({
      id: `dpa-${budgetYear}`,
      kinds: ['budget_document'],
      status: 'documented',
      budgetYear,
      matches: { roadmap: 'present' },
    })

  test('end with the year of the round or the one before', () => {
    expect(judge(rule, [2022, 2023, 2024].map(budget)).truth).toBe('yes')
    expect(judge(rule, [2021, 2022, 2023].map(budget)).truth).toBe('yes')
    expect(judge(rule, [2020, 2021, 2022].map(budget)).truth).toBe('no')
  })

  test('are asked for by year where last year stands alone', () => {
    expect(judge(rule, [budget(2023)]).reasons.map(({ message }) => message)).toEqual([
      expect.stringContaining('tahun 2022'),
      expect.stringContaining('tahun 2024'),
    ])
  })
})

describe('a service', () => {
  const sharing: Rule = {
    kind: 'capability',
    evidence: ['integration_record', 'link'],
    shows: ['data_sharing'],
  }
  const record = (overrides: Partial<DocumentFacts>) =>
    buildDocument({
      kinds: ['integration_record'],
      status: 'documented',
      shows: { data_sharing: 'present' },
      ...overrides,
    })

  test('that only links or shares a login is not integrated', () => {
    expect(codesOf(sharing, [record({ connections: ['link', 'shared_login'] })])).toContain(
      'link_is_not_integration',
    )
  })

  test('that exchanges data is', () => {
    expect(judge(sharing, [record({ connections: ['link', 'data_exchange'] })]).truth).toBe('yes')
  })
})

describe('a plan in force', () => {
  const rule: Rule = { kind: 'in_force_names', documents: ['roadmap'], activity: 'Manajemen Risiko' }
  const roadmap = (overrides: Partial<DocumentFacts>) =>
    buildDocument({ kinds: ['roadmap'], names: { 'Manajemen Risiko': 'present' }, ...overrides })

  test('names the activity within its years', () => {
    expect(judge(rule, [roadmap({ validTo: '2026-12-31' })]).truth).toBe('yes')
  })

  test('is over after its years, and open where nobody entered them', () => {
    expect(codesOf(rule, [roadmap({ validTo: '2023-12-31' })])).toEqual(['expired'])
    expect(codesOf(rule, [roadmap({})])).toEqual(['validity_unknown'])
  })
})

describe('a level of last round', () => {
  const rule: Rule = { kind: 'previous_level', level: 5, documents: ['review_minutes'] }
  const review = (dated: string) => buildDocument({ kinds: ['review_minutes'], status: 'documented', dated })
  const kept = { previousValues: { '1': '5' }, previousAssessedOn: '2023-09-15' }

  test('is kept with a review made since', () => {
    expect(judge(rule, [review('2024-02-01')], kept).truth).toBe('yes')
    expect(codesOf(rule, [review('2023-09-15')], kept)).toEqual(['nothing_since'])
  })

  test('asks nothing of who was lower, and a person where nobody knows', () => {
    expect(judge(rule, [], { previousValues: { '1': '4' } }).truth).toBe('yes')
    expect(codesOf(rule, [])).toEqual(['previous_level_unknown'])
  })
})

describe("another agency's index", () => {
  const rule: Rule = { kind: 'agency_index', conversion: 'sdi', atLeast: '37.5' }
  const measured = (value: string, measuredOn = '2024-01-01') => ({
    agencyIndices: { sdi: { value, measuredOn } },
  })

  test('is compared exactly', () => {
    expect(judge(rule, [], measured('37.5')).truth).toBe('yes')
    expect(codesOf(rule, [], measured('37.49'))).toEqual(['index_below'])
    expect(codesOf(rule, [], measured('90', '2025-01-01'))).toEqual(['dated_after_assessment'])
    expect(codesOf(rule, [])).toEqual(['index_unknown'])
  })
})

describe('rules within rules', () => {
  const no: Rule = { kind: 'status', documents: ['manual'], status: 'documented' }
  const yes: Rule = { kind: 'floor' }
  const person: Rule = { kind: 'judgement', question: 'Apakah sesuai?' }
  const truthOf = (kind: 'any_of' | 'all_of', rules: readonly Rule[]) => judge({ kind, rules }, []).truth

  test('of which one is enough leave open only what nothing decides', () => {
    expect(truthOf('any_of', [no, person, yes])).toBe('yes')
    expect(truthOf('any_of', [no, person])).toBe('unknown')
    expect(truthOf('any_of', [no, no])).toBe('no')
  })

  test('of which each is needed are refused by one no', () => {
    expect(truthOf('all_of', [yes, person, no])).toBe('no')
    expect(truthOf('all_of', [yes, person])).toBe('unknown')
    expect(truthOf('all_of', [yes, yes])).toBe('yes')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import type { Indicator } from '../instrument.ts'
import { asksNothing } from '../self-met-criteria.ts'
import { anyDay, anyDocument, anyEvidenceFacts, inGoodOrder } from '../testing/any-evidence-facts.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import type { DocumentFacts, EvidenceFacts } from './evidence-facts.ts'
import type { Decisions } from './judge-criterion.ts'
import { judgeIndicator } from './judge-indicator.ts'
import { prepareEvidence } from './prepare-evidence.ts'

const indicators = ['spbe-2020', 'pemdi-2026'].flatMap((id) =>
  indicatorsOf(readInstrument(id)).filter(({ levels }) => levels.some(({ criteria }) => criteria.length > 1)),
)

/** An indicator of the real instruments with facts about it. */
const anyCase = fc
  .constantFrom(...indicators)
  .chain((indicator) => anyEvidenceFacts(indicator).map((facts) => ({ indicator, facts })))

const anyCaseWithDocument = anyCase.chain(({ indicator, facts }) =>
  anyDocument(indicator, 'z').map((document) => ({ indicator, facts, document })),
)

const judge = (indicator: Indicator, facts: EvidenceFacts, decisions?: Decisions) =>
  judgeIndicator(indicator, prepareEvidence(facts), decisions)
const withDocument = (facts: EvidenceFacts, document: DocumentFacts): EvidenceFacts => ({
  ...facts,
  documents: [...facts.documents, document],
})
const levelOf = (level: number | null) => level ?? 0
const runs = { numRuns: 400 }

describe('whatever the evidence', () => {
  test('a valid document that revokes nothing never lowers a level', () => {
    fc.assert(
      fc.property(anyCaseWithDocument, ({ indicator, facts, document }) => {
        const before = judge(indicator, facts)
        const after = judge(indicator, withDocument(facts, inGoodOrder(document, facts.assessedOn)))
        expect(levelOf(after.supported)).toBeGreaterThanOrEqual(levelOf(before.supported))
        expect(levelOf(after.possible)).toBeGreaterThanOrEqual(levelOf(before.possible))
      }),
      runs,
    )
  })

  test('drafts alone never fulfil what must be enacted', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts }) => {
        const drafts = facts.documents.map((document): DocumentFacts => ({ ...document, status: 'draft' }))
        const judged = judge(indicator, { ...facts, documents: drafts })
        const enacted = indicator.levels
          .flatMap(({ criteria }) => criteria)
          .filter(({ rule }) => rule.kind === 'status' && rule.status === 'enacted')
        for (const { code } of enacted)
          expect(judged.criteria.find((each) => each.code === code)?.found).toBe('not_fulfilled')
      }),
      runs,
    )
  })

  test('a draft is never named as proof', () => {
    fc.assert(
      fc.property(anyCaseWithDocument, ({ indicator, facts, document }) => {
        const judged = judge(indicator, withDocument(facts, { ...document, status: 'draft' }))
        const asksDrafts = indicator.levels
          .flatMap(({ criteria }) => criteria)
          .some(({ rule }) => JSON.stringify(rule).includes('"status":"draft"'))
        if (!asksDrafts) for (const { documents } of judged.criteria) expect(documents).not.toContain('z')
      }),
      runs,
    )
  })

  test('time that passes never fulfils a limit of age', () => {
    fc.assert(
      fc.property(anyCase, anyDay, ({ indicator, facts }, day) => {
        const [earlier, later] = day < facts.assessedOn ? [day, facts.assessedOn] : [facts.assessedOn, day]
        // Documents of the days between did not exist on the earlier day: they are new, not older.
        const documents = facts.documents
          .filter(({ dated }) => dated === undefined || dated <= earlier)
          .map(({ validFrom: _, ...document }) => document)
        const then = judge(indicator, { ...facts, documents, assessedOn: earlier })
        const now = judge(indicator, { ...facts, documents, assessedOn: later })
        for (const { criteria } of indicator.levels)
          for (const { code, rule } of criteria)
            if (rule.kind === 'age' && foundOf(then, code) === 'not_fulfilled')
              expect(foundOf(now, code)).toBe('not_fulfilled')
      }),
      runs,
    )
  })

  test('what the texts say about why a level is not higher changes nothing', () => {
    fc.assert(
      fc.property(anyCase, fc.option(fc.string({ minLength: 1 })), ({ indicator, facts }, ceiling) => {
        const levels = indicator.levels.map(({ ceiling: _, ...level }) => ({
          ...level,
          ...(ceiling && { ceiling }),
        }))
        expect(judge({ ...indicator, levels }, facts)).toEqual(judge(indicator, facts))
      }),
      runs,
    )
  })

  test('what is certain is never above what is possible', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts }) => {
        const { supported, possible } = judge(indicator, facts)
        expect(levelOf(possible)).toBeGreaterThanOrEqual(levelOf(supported))
      }),
      runs,
    )
  })

  test('the order in which documents were handed in changes nothing', () => {
    fc.assert(
      fc.property(
        anyCase.chain(({ indicator, facts }) =>
          fc
            .shuffledSubarray([...facts.documents], { minLength: facts.documents.length })
            .map((shuffled) => ({
              indicator,
              facts,
              shuffled,
            })),
        ),
        ({ indicator, facts, shuffled }) => {
          expect(judge(indicator, { ...facts, documents: shuffled })).toEqual(judge(indicator, facts))
        },
      ),
      runs,
    )
  })

  test('a revoked document that nothing improves never raises the level', () => {
    fc.assert(
      fc.property(anyCaseWithDocument, ({ indicator, facts, document }) => {
        const revoked: DocumentFacts = { ...inGoodOrder(document, facts.assessedOn), status: 'revoked' }
        expect(judge(indicator, withDocument(facts, revoked)).supported).toBe(
          judge(indicator, facts).supported,
        )
      }),
      runs,
    )
  })

  test('revoking a document never raises the level', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts }) => {
        const [first] = facts.documents
        const revoker: DocumentFacts = {
          id: 'z',
          title: 'Pencabutan',
          kinds: ['policy'],
          offeredFor: [],
          status: 'enacted',
          revokes: first ? [first.id] : [],
        }
        const after = judge(indicator, withDocument(facts, revoker))
        expect(levelOf(after.supported)).toBeLessThanOrEqual(levelOf(judge(indicator, facts).supported))
      }),
      runs,
    )
  })

  test('an answered indicator is at least at the lowest level', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts }) => {
        const judged = judge(indicator, facts)
        const floors = indicator.levels
          .flatMap(({ criteria }) => criteria)
          .filter(({ rule }) => rule.kind === 'floor')
        for (const { code } of floors)
          expect(judged.criteria.find((each) => each.code === code)?.outcome).toBe('fulfilled')
      }),
      runs,
    )
  })

  test('a person who decides has the last word, but for what asks nothing', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ indicator, facts }, met) => {
        const asked = indicator.levels.flatMap(({ criteria }) => criteria)
        const decisions = Object.fromEntries(
          asked.map(({ code }) => [code, { met, reason: 'Dilihat di tempat.' }]),
        )
        const previousValue = facts.previousValues[indicator.code] ?? null
        const judged = judge(indicator, facts, decisions)
        const found = judge(indicator, facts)
        for (const { code, rule } of asked) {
          const wanted = met || asksNothing(rule, previousValue) ? 'fulfilled' : 'not_fulfilled'
          expect(judged.criteria.find((each) => each.code === code)).toMatchObject({
            outcome: wanted,
            found: foundOf(found, code),
          })
        }
      }),
      runs,
    )
  })

  test('where the texts are disputed the program alone never refuses', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts }) => {
        const uncertain = indicator.levels
          .flatMap(({ criteria }) => criteria)
          .filter((criterion) => criterion.uncertain === true)
        const judged = judge(indicator, facts)
        for (const { code } of uncertain)
          expect(judged.criteria.find((each) => each.code === code)?.outcome).not.toBe('not_fulfilled')
      }),
      runs,
    )
  })

  test('every refusal and every question says why', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts }) => {
        for (const { outcome, reasons } of judge(indicator, facts).criteria)
          expect(reasons.length > 0).toBe(outcome !== 'fulfilled')
      }),
      runs,
    )
  })

  test('the next step is one of what is missing, and there is one below the top', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts }) => {
        const { missingForNext, nextCheapest } = judge(indicator, facts)
        expect(nextCheapest === undefined).toBe(missingForNext.length === 0)
        if (nextCheapest) expect(missingForNext).toContain(nextCheapest.criterion)
      }),
      runs,
    )
  })
})

test('the facts drawn here are worth drawing: every outcome occurs, and levels from the lowest to the highest', () => {
  const policy = indicators.find(({ code }) => code === '1')
  if (policy === undefined) throw new Error('Indicator 1 is missing')
  const drawn = fc
    .sample(anyEvidenceFacts(policy), { numRuns: 1000, seed: 1 })
    .map((facts) => judge(policy, facts))
  expect(new Set(drawn.flatMap(({ criteria }) => criteria.map(({ outcome }) => outcome))).size).toBe(3)
  expect(new Set(drawn.map(({ possible }) => possible))).toEqual(new Set([1, 2, 3, 4, 5]))
})

function foundOf(judged: ReturnType<typeof judge>, code: string) {
  return judged.criteria.find((each) => each.code === code)?.found
}

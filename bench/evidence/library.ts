import {
  addMonths,
  type DocumentFacts,
  documentKindNames,
  type EvidenceFacts,
  type Indicator,
  type Instrument,
  indicatorsOf,
  type Rule,
} from '@undagi/maturity'
import { randomInteger, seededRandom } from '../seeded-random.ts'

const ASSESSED_ON = '2024-09-15'

/**
 * A library as a city would have it: each document for one to three indicators, of a kind their rules ask for, holding
 * most of what is asked; some drafts, some old ones, some revoked by others, much that nobody has looked at yet.
 */
export function buildLibrary(instrument: Instrument, size: number): EvidenceFacts {
  const random = seededRandom(4)
  const indicators = indicatorsOf(instrument)
  return {
    assessedOn: ASSESSED_ON,
    year: 2024,
    previousValues: Object.fromEntries(
      indicators.map(({ code }) => [code, `${randomInteger(random, 1, 5)}`]),
    ),
    previousAssessedOn: '2023-09-15',
    agencyIndices: {},
    unitsInUse: Object.fromEntries(
      indicators.map(({ code }) => [code, { reached: randomInteger(random, 0, 31), total: 31 }]),
    ),
    documents: Array.from({ length: size }, (_, position) => buildDocument(indicators, position, random)),
  }
}

function buildDocument(
  indicators: readonly Indicator[],
  position: number,
  random: () => number,
): DocumentFacts {
  const pick = <Item>(items: readonly Item[], otherwise: Item) =>
    items[randomInteger(random, 0, Math.max(0, items.length - 1))] ?? otherwise
  const [first] = indicators
  if (first === undefined) throw new Error('An instrument without indicators')
  const indicator = pick(indicators, first)
  const neighbours = Array.from({ length: randomInteger(random, 0, 2) }, () => pick(indicators, first).code)
  const rules = rulesOf(indicator)
  const id = `dokumen-${position}`
  const asked = rules.flatMap((rule) => (rule.kind === 'completeness' ? rule.substances : []))
  const looked = (texts: readonly string[]) =>
    Object.fromEntries(
      texts
        .filter(() => random() < 0.8)
        .map((text) => [text, random() < 0.8 ? ('present' as const) : ('absent' as const)]),
    )
  return {
    id,
    title: `Dokumen nomor ${position} tentang ${indicator.shortName}`,
    kinds: [pick(kindsOf(rules), 'other')],
    offeredFor: [indicator.code, ...neighbours],
    status: pick(['draft', 'documented', 'enacted', 'enacted', 'enacted', 'unknown'] as const, 'enacted'),
    marks: looked(['number', 'date', 'signatory']),
    dated: addMonths('2021-01-15', randomInteger(random, 0, 44)),
    contents: looked(asked),
    holds: looked(['issues', 'recommendations']),
    follows: [`dokumen-${randomInteger(random, 0, 499)}`],
    improves: `dokumen-${randomInteger(random, 0, 499)}`,
    ...(random() < 0.03 && { revokes: [`dokumen-${randomInteger(random, 0, 499)}`] }),
    shows: looked(['information', 'search', 'upload', 'download', 'transaction']),
    budgetYear: randomInteger(random, 2021, 2024),
  }
}

function kindsOf(rules: readonly Rule[]): DocumentFacts['kinds'] {
  const text = JSON.stringify(rules)
  return allKinds.filter((kind) => text.includes(`"${kind}"`))
}

const allKinds = Object.keys(documentKindNames).filter(
  (kind): kind is DocumentFacts['kinds'][number] => kind in documentKindNames,
)

function rulesOf({ levels }: Indicator): readonly Rule[] {
  return levels.flatMap(({ criteria }) => criteria.map(({ rule }) => rule))
}

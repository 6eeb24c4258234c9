import { describeRule, type Guidance, type Indicator, type Rule } from '@undagi/maturity'

/** What a sheet can do without, the most dispensable first: notes, then who holds which documents. */
type PaperContents = 'all' | 'without-notes' | 'least'

/** How a sheet is printed so that it stays one. */
interface PaperSize {
  readonly points: number
  readonly contents: PaperContents
}

/** Letters in points with what a sheet of A4 takes of them: letters a line, lines of its two columns together. */
const sizes = {
  large: { points: 9.5, perLine: 53, lines: 95 },
  upper: { points: 9, perLine: 56, lines: 101 },
  middle: { points: 8.5, perLine: 60, lines: 108 },
  lower: { points: 8, perLine: 64, lines: 117 },
  /** Nobody reads smaller letters on paper. */
  smallest: { points: 7.5, perLine: 68, lines: 127 },
}
const { large, upper, middle, lower, smallest } = sizes

/** Tried in this order: what is told gives way before letters get hard to read. */
const attempts = [
  { contents: 'all', sizes: [large, upper, middle, lower] },
  { contents: 'without-notes', sizes: [middle, lower] },
  { contents: 'least', sizes: [middle, lower, smallest] },
] as const

/** How an indicator stands on one sheet; the print test keeps the estimate honest. */
export function paperSize(indicator: Indicator): PaperSize {
  for (const { contents, sizes: tried } of attempts) {
    const size = tried.find(({ perLine, lines }) => linesOf(indicator, perLine, contents) <= lines)
    if (size) return { points: size.points, contents }
  }
  return { points: smallest.points, contents: 'least' }
}

type Count = (...texts: readonly (string | undefined)[]) => number

function linesOf(indicator: Indicator, perLine: number, contents: PaperContents): number {
  const { levels, guidance } = indicator
  const count: Count = (...texts) => Math.ceil(texts.filter(Boolean).join(' ').length / perLine)
  const ofLevels = levels.map(({ name, meaning, ceiling, criteria }) => {
    const ofCriteria = criteria.map(
      ({ text, rule, note, uncertain, source, onlyIn }) =>
        0.15 +
        count(
          text,
          proofOf(rule),
          contents === 'all' ? note : undefined,
          uncertain ? 'Naskahnya tidak jelas: orang yang memutuskan.' : undefined,
          onlyIn ? 'hanya dalam teks 2023 dan sesudahnya' : undefined,
          `[1] ${source.at}`,
          source.confidence ? 'belum dikonfirmasi' : undefined,
        ),
    )
    const ofCeiling = ceiling ? count('Mengapa belum lebih tinggi:', ceiling) : 0
    return 0.6 + count('3 xx', name, meaning) + ofCeiling + sum(ofCriteria)
  })
  const ofDrafts = 0.3 + count('Rancangan belum dihitung: belum ditetapkan, jadi belum mengikat siapa pun.')
  return (
    linesOfHead(indicator) +
    ofDrafts +
    sum(ofLevels) +
    (guidance ? linesOfGuidance(guidance, count, contents) : 0)
  )
}

/** What stands above both columns of some editions: the notice, and the bands of another agency's index. */
function linesOfHead({ criteriaStatus, conversion }: Indicator): number {
  return (criteriaStatus === 'unconfirmed' ? 4 : 0) + (conversion === undefined ? 0 : 12)
}

function proofOf(rule: Rule): string | undefined {
  if (rule.kind === 'floor') return undefined
  return rule.kind === 'judgement'
    ? 'Diputuskan orang; program tidak dapat memeriksanya.'
    : `Pembuktian: ${describeRule(rule)}`
}

function linesOfGuidance(guidance: Guidance, count: Count, contents: PaperContents): number {
  const { holders, typicalDocuments, mistakes, related } = guidance
  const ofMistakes = mistakes.map(
    ({ mistake, avoid, source }) =>
      0.15 + count(mistake, avoid, source && 'Kejadian nyata, diberitakan 2021'),
  )
  const lists = contents === 'least' ? [] : [holders, typicalDocuments]
  const ofLists = lists.map((texts) => 1.6 + sum(texts.map((text) => count('–', text))))
  return 2.6 + sum(ofMistakes) + sum(ofLists) + 1.6 + related.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

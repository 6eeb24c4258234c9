import { describeRule, type Guidance, type Indicator } from '@undagi/maturity'

/** How a sheet is printed so that it stays one. */
interface PaperSize {
  readonly points: number
  /** Notes are what a sheet can do without first: they stand on the screen. */
  readonly hasNotes: boolean
}

/** Letters in points, the largest first, each with what a column of A4 takes of it (letters a line, lines a page). */
const columns = [
  { points: 9.5, perLine: 54, lines: 58 },
  { points: 9, perLine: 57, lines: 62 },
  { points: 8.5, perLine: 60, lines: 66 },
  { points: 8, perLine: 64, lines: 70 },
  { points: 7.5, perLine: 68, lines: 75 },
] as const
/** Nobody reads smaller letters on paper. */
const smallest = 7.5

/** The largest letters in which an indicator stands on one sheet; the print test keeps the estimate honest. */
export function paperSize(indicator: Indicator): PaperSize {
  for (const hasNotes of [true, false]) {
    const fitting = columns.find((column) => linesOf(indicator, { ...column, hasNotes }) <= 2 * column.lines)
    if (fitting) return { points: fitting.points, hasNotes }
  }
  return { points: smallest, hasNotes: false }
}

interface Column {
  readonly perLine: number
  readonly hasNotes: boolean
}

function linesOf({ levels, guidance }: Indicator, { perLine, hasNotes }: Column): number {
  const count = (text: string | undefined) => Math.ceil((text ?? '').length / perLine)
  const ofLevels = levels.map(({ name, meaning, ceiling, criteria }) => {
    const ofCriteria = criteria.map(
      ({ text, rule, note, uncertain, source, onlyIn }) =>
        0.2 +
        count(
          [
            text,
            describeRule(rule),
            source.at,
            hasNotes ? note : '',
            uncertain ? unclear : '',
            onlyIn ? only : '',
          ]
            .filter(Boolean)
            .join(spaced),
        ),
    )
    return 1 + count(`${name} ${meaning}`) + (ceiling ? count(ceiling + unclear) : 0) + sum(ofCriteria)
  })
  return sum(ofLevels) + (guidance ? linesOfGuidance(guidance, count) : 0)
}

const unclear = 'Naskahnya tidak jelas: orang yang memutuskan.'
const only = 'hanya dalam teks 2023 dan sesudahnya'
/** Labels and blanks between the parts of a criterion. */
const spaced = ' Bukti: '

function linesOfGuidance(guidance: Guidance, count: (text: string) => number): number {
  const { holders, typicalDocuments, mistakes, related } = guidance
  const ofMistakes = mistakes.map(
    ({ mistake, avoid, source }) => 0.3 + count(mistake) + count(avoid) + (source ? 1 : 0),
  )
  const ofLists = [...holders, ...typicalDocuments].map((text) => 0.1 + count(text))
  return 8 + sum(ofMistakes) + sum(ofLists) + related.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

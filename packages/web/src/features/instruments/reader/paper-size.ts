import { describeRule, type Indicator } from '@undagi/maturity'

/** Letters in points, the largest first, each with what a sheet of A4 takes of it (letters a line, lines a page). */
const sizes = [
  { points: 9.5, perLine: 88, lines: 60 },
  { points: 9, perLine: 93, lines: 64 },
  { points: 8.5, perLine: 98, lines: 68 },
  { points: 8, perLine: 104, lines: 72 },
  { points: 7.5, perLine: 111, lines: 77 },
  { points: 7, perLine: 119, lines: 83 },
  { points: 6.5, perLine: 128, lines: 90 },
] as const
const smallest = 6

/** The largest letters in which everything about an indicator stands on one sheet; the print test keeps the estimate honest. */
export function paperSize(indicator: Indicator): number {
  return sizes.find(({ perLine, lines }) => linesOf(indicator, perLine) <= lines)?.points ?? smallest
}

const headAndFoot = 11

function linesOf({ levels, source }: Indicator, perLine: number): number {
  const count = (text: string | undefined) => Math.ceil((text ?? '').length / perLine)
  const ofLevels = levels.map(({ meaning, criteria }) => {
    const ofCriteria = criteria.map(
      ({ text, rule, note, uncertain }) =>
        count(text) + count(describeRule(rule)) + count(note) + (uncertain ? 1 : 0) + 0.4,
    )
    return 2 + count(meaning) + sum(ofCriteria)
  })
  return headAndFoot + count(source.note) + sum(ofLevels)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

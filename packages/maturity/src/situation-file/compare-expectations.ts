import type { JudgedCriterion } from '../evidence/judge-criterion.ts'
import type { JudgedIndicator } from '../evidence/judge-indicator.ts'
import type { IndicatorExpectation, Situation } from './situation-schema.ts'

/** Where what was judged differs from what the situation expects, one sentence each; none where all is as expected. */
export function compareExpectations(
  { expect }: Pick<Situation, 'expect'>,
  judged: readonly JudgedIndicator[],
): readonly string[] {
  return Object.entries(expect).flatMap(([code, expected]) => {
    const indicator = judged.find((each) => each.code === code)
    return indicator === undefined
      ? [`${code}: indikator ini tidak dinilai.`]
      : differencesOf(expected, indicator).map((difference) => `${code}: ${difference}`)
  })
}

function differencesOf(expected: IndicatorExpectation, judged: JudgedIndicator): readonly string[] {
  const { next } = expected
  const found = judged.nextCheapest
  return [
    ...difference('tingkat yang didukung', expected.supported, judged.supported),
    ...(expected.possible === undefined
      ? []
      : difference('tingkat yang mungkin', expected.possible, judged.possible)),
    ...(next === undefined
      ? []
      : difference(
          'langkah berikutnya',
          `${next.criterion} ${next.effort}`,
          `${found?.criterion} ${found?.effort}`,
        )),
    ...Object.entries(expected.criteria ?? {}).flatMap(([code, criterion]) => {
      const criterionFound = judged.criteria.find((each) => each.code === code)
      return criterionFound === undefined
        ? [`butir ${code} tidak diminta naskah tahun ini.`]
        : differencesOfCriterion(criterion, criterionFound).map((each) => `butir ${code}: ${each}`)
    }),
  ]
}

type CriterionExpectation = NonNullable<IndicatorExpectation['criteria']>[string]

function differencesOfCriterion(expected: CriterionExpectation, judged: JudgedCriterion): readonly string[] {
  const { reason, says, warns } = expected
  const codes = judged.reasons.map(({ code }) => code)
  const messages = judged.reasons.map(({ message }) => message).join(' ')
  const warnings = judged.warnings.map(({ code }) => code)
  return [
    ...difference('hasil', expected.outcome, judged.outcome),
    ...(reason === undefined || codes.some((code) => code === reason)
      ? []
      : difference('alasan', reason, codes.join(', '))),
    ...(says === undefined || messages.includes(says) ? [] : difference('bunyi alasan', says, messages)),
    ...(warns === undefined || warnings.some((code) => code === warns)
      ? []
      : difference('peringatan', warns, warnings.join(', '))),
  ]
}

function difference(
  what: string,
  expected: string | number | null,
  found: string | number | null,
): readonly string[] {
  if (expected === found) return []
  return [`${what} diharapkan ${shown(expected)}, hasilnya ${shown(found)}.`]
}

const shown = (value: string | number | null) => (value === null || value === '' ? 'tidak ada' : `${value}`)

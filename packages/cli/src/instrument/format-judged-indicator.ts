import { effortNames, type Indicator, type JudgedIndicator } from '@undagi/maturity'
import type { Situation } from '@undagi/maturity/situation-file'
import { criterionFormatter } from './format-judged-criterion.ts'
import { notCounted } from './not-counted.ts'

interface Shown {
  readonly situation: Situation
  readonly all: boolean
}

/** The answer first: the levels and the lightest step; then what does not count, and the criteria by level. */
export function formatIndicator(
  indicator: Indicator,
  judged: JudgedIndicator,
  { situation, all }: Shown,
): readonly string[] {
  const last = all ? Number.POSITIVE_INFINITY : lastToldLevel(indicator, judged)
  const formatCriterion = criterionFormatter(indicator, situation)
  const told = indicator.levels.filter(({ level, criteria }) => level <= last && criteria.length > 0)
  const toldCriteria = judged.criteria.filter(({ code }) =>
    told.some(({ criteria }) => criteria.some((each) => each.code === code)),
  )
  const untold = indicator.levels.filter(({ level, criteria }) => level > last && criteria.length > 0)
  const rest = untold.map(({ level }) => level).join(', ')
  return [
    `${indicator.code} ${indicator.shortName}`,
    ...answerOf(indicator, judged),
    ...notCounted(judged, toldCriteria, situation).map((line) => `  ${line}`),
    ...told.flatMap(({ level, name, criteria }) => [
      `  Tingkat ${level}: ${name}`,
      ...toldCriteria
        .filter(({ code }) => criteria.some((each) => each.code === code))
        .flatMap(formatCriterion),
    ]),
    ...(rest === '' ? [] : [`  Tingkat ${rest}: butirnya dengan --all.`]),
  ]
}

function answerOf(
  indicator: Indicator,
  { supported, possible, nextCheapest }: JudgedIndicator,
): readonly string[] {
  return [
    `  Tingkat yang didukung: ${levelInWords(supported)}.`,
    ...(possible === supported
      ? []
      : [`  Tingkat yang mungkin: ${levelInWords(possible)}, bila yang perlu dilihat ternyata terpenuhi.`]),
    nextCheapest === undefined
      ? '  Tingkat tertinggi sudah didukung.'
      : `  Langkah teringan: ${effortNames[nextCheapest.effort]}, untuk butir ${nextCheapest.criterion}: ${criterionText(indicator, nextCheapest.criterion)}`,
  ]
}

/** The level that still asks for something next; the highest where none does. */
function lastToldLevel({ levels }: Indicator, { missingForNext }: JudgedIndicator): number {
  const asking = levels.filter(({ criteria }) => criteria.some(({ code }) => missingForNext.includes(code)))
  return asking.at(-1)?.level ?? Number.POSITIVE_INFINITY
}

const levelInWords = (level: number | null) => (level === null ? 'belum ada' : `${level}`)

function criterionText({ levels }: Indicator, code: string): string {
  return levels.flatMap(({ criteria }) => criteria).find((criterion) => criterion.code === code)?.text ?? ''
}

import {
  effortNames,
  findIndicator,
  type Indicator,
  type Instrument,
  instrumentInYear,
  type JudgedCriterion,
  type JudgedIndicator,
  type Outcome,
  textEditionIn,
} from '@undagi/maturity'
import type { Situation } from '@undagi/maturity/situation-file'
import { onOneLine } from '../output/for-people.ts'

interface Judgement {
  readonly instrument: Instrument
  readonly situation: Situation
  readonly judged: readonly JudgedIndicator[]
}

/** What follows from a situation, for people: per indicator the levels, per criterion the outcome with its reason. */
export function formatJudgement({ instrument, situation, judged }: Judgement): string {
  const text = textEditionIn(instrument, situation.year)
  const heading = [
    situation.title,
    `${instrument.shortName}, putaran ${situation.year}, dinilai ${situation.assessedOn}${text ? `, ${text.name}` : ''}`,
  ]
  const worded = instrumentInYear(instrument, situation.year)
  const sections = judged.map((each) => {
    const indicator = findIndicator(worded, each.code)
    return indicator === undefined ? [] : formatIndicator(indicator, each, situation)
  })
  return `${[heading, ...sections].map((lines) => lines.map(onOneLine).join('\n')).join('\n\n')}\n`
}

function formatIndicator(
  indicator: Indicator,
  judged: JudgedIndicator,
  situation: Situation,
): readonly string[] {
  const { supported, possible } = judged
  const more =
    possible === supported ? '' : `; mungkin ${levelInWords(possible)} bila yang perlu dilihat terpenuhi`
  return [
    `${indicator.code} ${indicator.shortName}`,
    `  Tingkat yang didukung: ${levelInWords(supported)}${more}.`,
    ...judged.criteria.flatMap((each) => formatCriterion(indicator, each, situation)),
    ...nextInWords(indicator, judged),
  ]
}

function formatCriterion(
  indicator: Indicator,
  { code, outcome, reasons, warnings, documents }: JudgedCriterion,
  situation: Situation,
): readonly string[] {
  const titles = documents.map((id) => titleOf(situation, id))
  const proof = outcome === 'fulfilled' && titles.length > 0 ? [`      Bukti: ${titles.join('; ')}`] : []
  return [
    `  [${outcomeWords[outcome]}] ${code} ${criterionText(indicator, code)}`,
    ...proof,
    ...reasons.map(({ message }) => `      ${message}`),
    ...warnings.map(({ message }) => `      Peringatan: ${message}`),
  ]
}

function nextInWords(indicator: Indicator, { nextCheapest }: JudgedIndicator): readonly string[] {
  if (nextCheapest === undefined) return ['  Tingkat tertinggi sudah didukung.']
  const { criterion, effort } = nextCheapest
  return [
    `  Langkah teringan: ${effortNames[effort]}, untuk butir ${criterion}: ${criterionText(indicator, criterion)}`,
  ]
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  fulfilled: 'terpenuhi',
  not_fulfilled: 'belum',
  person_must_look: 'perlu dilihat',
}

const levelInWords = (level: number | null) => (level === null ? 'belum ada' : `${level}`)

function titleOf({ documents }: Situation, id: string): string {
  return documents.find((document) => document.id === id)?.title ?? id
}

function criterionText({ levels }: Indicator, code: string): string {
  return levels.flatMap(({ criteria }) => criteria).find((criterion) => criterion.code === code)?.text ?? ''
}

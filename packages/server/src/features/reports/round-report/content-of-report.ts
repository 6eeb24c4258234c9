import { compareStages } from '@undagi/maturity'
import {
  type PaperContent,
  type Report,
  type ReportKind,
  type Signatory,
  scaleOf,
  toScoreTable,
} from '@undagi/papers'
import type { ForReport } from '../../assessments/usecases/read-for-report.ts'
import { frameOfPaper, type PaperNames, subjectOfPaper } from '../frame-of-paper.ts'
import { aspectCodes } from '../report-of.ts'
import { issuesByLetter } from '../reports.policy.ts'
import type { Reported } from './read-reported.ts'

/** What people add to what the stages say. */
interface Added {
  readonly capacity: string
  readonly summary: string
}

/** Who signs a report no text says that we know: as what, is for them to say. */
export const nothingAdded: Added = { capacity: 'Yang menandatangani', summary: '' }

/** Which report a round ends in; undefined: a round of self-assessment ends in none. */
export function reportKindOf({ row }: Pick<ForReport, 'row'>): ReportKind | undefined {
  switch (row.round.kind) {
    case 'evaluation':
      return 'evaluation_report'
    case 'monitoring':
      return 'monitoring_report'
    case 'self_assessment':
      return undefined
  }
}

/** What the report says; undefined: nobody has judged yet, or the person may not see it. */
export function contentOfReport(
  found: Reported,
  names: PaperNames,
  { capacity, summary }: Added,
): PaperContent | undefined {
  const kind = reportKindOf(found)
  const { came } = found
  if (kind === undefined || came === null) return undefined
  const signatory: Signatory = { capacity, ...names.signatory }
  return {
    kind,
    content: {
      ...{
        frame: frameOfPaper(found.letterhead, names),
        subject: subjectOfPaper(found),
        signatories: [signatory],
      },
      ...{ ...outcomeOf(found, came), summary },
    },
  }
}

type Outcome = Omit<Report, 'frame' | 'subject' | 'signatories' | 'summary'>

/** What came of the round, beside what the institution said of itself, and what it is recommended. */
export function outcomeOf(found: Outcomed, came: Came): Outcome {
  const { edition, row, unmarked, setSince } = found
  const isRecorded = found.isRecorded || issuesByLetter(found.actor, row)
  return {
    ...{ result: toScoreTable(came.official), scale: scaleOf(edition.instrument), target: row.target },
    ...{ compared: comparedWith(came.self), difference: differenceOf(came) },
    ...{ isRecorded, isSelfAssessment: false },
    ...{ indicators: indicatorsOf(found, came), recommendations: recommendationsOf(found) },
    words: found.words.map(toAspectWords),
    ...(unmarked && { unmarked: { codes: unmarked.indicatorCodes, reason: unmarked.reason } }),
    ...(setSince && { setSince: { codes: setSince.indicatorCodes, reason: setSince.reason } }),
  }
}

type Outcomed = Omit<Reported, 'letterhead'>

/** The same for another paper, once it is published; undefined: until then the institution's own assessment is all there is to tell. */
export function publishedOutcome(found: Outcomed): Outcome | undefined {
  return found.row.stage === 'published' && found.came !== null ? outcomeOf(found, found.came) : undefined
}

type Came = NonNullable<ForReport['came']>

function comparedWith(self: Came['self']): Report['compared'] {
  if (self === null) return []
  const { index, predicate } = self
  return [{ name: 'Penilaian Mandiri', index: index.rounded, predicate: predicate.name, isComparable: true }]
}

function differenceOf({ self, official }: Came): Report['difference'] {
  if (self === null) return null
  const { indicators, raised, lowered } = compareStages(self, official)
  const same = Object.values(indicators).filter((direction) => direction === 'same').length
  return { raised, same, lowered }
}

function indicatorsOf({ edition }: ForReport, { official, indicators }: Came): Report['indicators'] {
  const aspects = aspectCodes(official)
  return indicators.map(({ code, value, values, ...said }) => {
    const known = edition.indicatorByCode.get(code)
    return {
      ...{ code, name: known?.shortName ?? code, value, aspect: aspects.get(code) ?? '' },
      ...{ values: [...values], ...said },
      levelName: known?.levels.find(({ level }) => `${level}` === value)?.name ?? null,
    }
  })
}

/** Of an aspect where it is about no single indicator. */
function recommendationsOf({ recommendations }: Outcomed): Report['recommendations'] {
  return recommendations.map(({ text, indicatorCode, groupCode, unitName, dueOn, isDropped }) => ({
    ...{ text, indicatorCode: indicatorCode ?? groupCode, unit: unitName, due: dueOn, isDropped },
  }))
}

function toAspectWords({
  aspectCode: aspect,
  strengths,
  weaknesses,
  suggestions,
}: Outcomed['words'][number]): Report['words'][number] {
  return { aspect, strengths, weaknesses, suggestions }
}

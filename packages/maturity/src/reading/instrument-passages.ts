import { groupsAbove, indicatorsOf } from '../indicators-of.ts'
import type { Criterion, Group, Guidance, Indicator, Instrument, Level, Source } from '../instrument.ts'
import { describeRule } from './describe-rule.ts'

/** What a passage of an indicator is, from what people look for first to what they look for last. */
export type PassageKind =
  | 'code'
  | 'short_name'
  | 'name'
  | 'group'
  | 'meaning'
  | 'criterion'
  | 'criterion_code'
  | 'purpose'
  | 'rule'
  | 'note'
  | 'ceiling'
  | 'mistake'
  | 'document'
  | 'holder'
  | 'model'
  | 'source'

/** One text of an indicator that can be found, and where it stands. */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  readonly level?: number
  readonly criterion?: string
}

export interface IndicatorPassages {
  readonly indicator: Indicator
  readonly passages: readonly Passage[]
}

/** Everything that is written about each indicator, in the order in which it is read. */
export function passagesOf(instrument: Instrument): readonly IndicatorPassages[] {
  return indicatorsOf(instrument).map((indicator) => ({
    indicator,
    passages: [
      { kind: 'code', text: indicator.code },
      { kind: 'short_name', text: indicator.shortName },
      { kind: 'name', text: indicator.name },
      ...groupsAbove(instrument, indicator.code).slice(0, -1).map(toGroupPassage),
      { kind: 'source', text: sourceText(instrument, indicator.source) },
      ...indicator.levels.flatMap((level) => levelPassages(instrument, level)),
      ...(indicator.guidance ? guidancePassages(indicator.guidance) : []),
    ],
  }))
}

function toGroupPassage({ name }: Group): Passage {
  return { kind: 'group', text: name }
}

function levelPassages(
  instrument: Instrument,
  { level, meaning, ceiling, criteria }: Level,
): readonly Passage[] {
  return [
    ...(meaning === undefined ? [] : [{ kind: 'meaning', text: meaning, level } as const]),
    ...criteria.flatMap((criterion) => criterionPassages(instrument, level, criterion)),
    ...(ceiling === undefined ? [] : [{ kind: 'ceiling', text: ceiling, level } as const]),
  ]
}

function guidancePassages(guidance: Guidance): readonly Passage[] {
  const { purpose, holders, typicalDocuments, mistakes, model } = guidance
  return [
    { kind: 'purpose', text: purpose },
    ...mistakes.map(({ mistake, avoid }) => ({ kind: 'mistake', text: `${mistake} ${avoid}` }) as const),
    ...typicalDocuments.map((text) => ({ kind: 'document', text }) as const),
    ...holders.map((text) => ({ kind: 'holder', text }) as const),
    { kind: 'model', text: model.facts },
    { kind: 'model', text: model.analysis },
  ]
}

function criterionPassages(
  instrument: Instrument,
  level: number,
  { code, text, rule, note, source }: Criterion,
): readonly Passage[] {
  const place = { level, criterion: code }
  return [
    { kind: 'criterion', text, ...place },
    { kind: 'criterion_code', text: code, ...place },
    { kind: 'rule', text: describeRule(rule), ...place },
    ...(note === undefined ? [] : [{ kind: 'note', text: note, ...place } as const]),
    { kind: 'source', text: sourceText(instrument, source), ...place },
  ]
}

/** "Peraturan Menteri PANRB Nomor 59 Tahun 2020 …, hlm. 41" */
export function sourceText({ sources }: Pick<Instrument, 'sources'>, { document, at }: Source): string {
  return `${sources[document]?.title ?? document}, ${at}`
}

import {
  type Criterion,
  describeRule,
  type Guidance,
  type Indicator,
  type Instrument,
  type Level,
} from '@undagi/maturity'
import { escapeMarkdown as plain } from './escape-markdown.ts'
import {
  onlyInText,
  placeText,
  relatedText,
  sentence,
  statusWords,
  toldText,
  unclearWords,
  weightText,
} from './export-words.ts'

export const indicatorHeading = ({ code, name }: Indicator) => `Indikator ${code}. ${name}`

/** One indicator: what it is for, who has the proof, what each level means and asks, what helps. */
export function indicatorInMarkdown(
  instrument: Instrument,
  indicator: Indicator,
  depth: number,
): readonly string[] {
  const below = '#'.repeat(depth + 1)
  const { weight, criteriaStatus, guidance, levels, source } = indicator
  const status = criteriaStatus === 'complete' ? '' : ` Butir: ${statusWords[criteriaStatus]}.`
  return [
    `${'#'.repeat(depth)} ${plain(indicatorHeading(indicator))}`,
    `Bobot ${weightText(weight)}%.${status} Sumber: ${plain(placeText(instrument, source))}`,
    ...(guidance ? beforeLevels(guidance) : []),
    ...levels.flatMap((level) => [
      `${below} ${plain(`Tingkat ${level.level}: ${level.name}`)}`,
      ...levelInMarkdown(instrument, level),
    ]),
    ...(guidance ? [`${below} Bantuan`, ...afterLevels(instrument, guidance)] : []),
  ]
}

function beforeLevels({ purpose, holders, typicalDocuments }: Guidance): readonly string[] {
  return [
    plain(purpose),
    `**Pemegang bukti:** ${holders.map(plain).join('; ')}`,
    `**Dokumen yang lazim:** ${typicalDocuments.map(plain).join('; ')}`,
  ]
}

function levelInMarkdown(instrument: Instrument, each: Level): readonly string[] {
  const { meaning, requires, ceiling, criteria } = each
  const required = requires.length === 0 ? '' : ` Mensyaratkan tingkat ${requires.join(', ')}.`
  const lines = [meaning === undefined ? '' : plain(meaning), required].join('').trim()
  return [
    ...(lines === '' ? [] : [lines]),
    ...(ceiling === undefined ? [] : [`Belum lebih tinggi karena: ${plain(ceiling)}`]),
    ...(criteria.length === 0
      ? []
      : [criteria.map((criterion) => criterionInMarkdown(instrument, criterion)).join('\n')]),
  ]
}

function criterionInMarkdown(
  instrument: Instrument,
  { code, text, rule, onlyIn, uncertain, note, source }: Criterion,
): string {
  const only = onlyInText(instrument, onlyIn)
  return [
    `- **${plain(code)}** ${plain(text)}`,
    ...(uncertain ? [`  - ${unclearWords}`] : []),
    `  - Pembuktian: ${plain(sentence(describeRule(rule)))}`,
    ...(only === '' ? [] : [`  - Hanya menurut: ${plain(only)}`]),
    ...(note === undefined ? [] : [`  - Catatan: ${plain(note)}`]),
    `  - Sumber: ${plain(placeText(instrument, source))}`,
  ].join('\n')
}

function afterLevels(instrument: Instrument, guidance: Guidance): readonly string[] {
  const { mistakes, model, related, source } = guidance
  const told = mistakes.map(({ mistake, avoid, source: from }) => {
    const where = from === undefined ? '' : ` (${plain(toldText(from))})`
    return `- ${plain(mistake)}${where}\n  - ${plain(avoid)}`
  })
  return [
    '**Kekeliruan yang lazim dan cara menghindarinya:**',
    told.join('\n'),
    `**Contoh Fakta:** ${plain(model.facts)}`,
    `**Contoh Analisis:** ${plain(model.analysis)}`,
    ...(related.length === 0
      ? []
      : [`**Terkait:** ${related.map((each) => plain(relatedText(instrument, each))).join('; ')}`]),
    `Bantuan menurut: ${plain(placeText(instrument, source))}`,
  ]
}

import type { Block } from '../../paper.ts'
import type { AspectWords } from '../aspect-words.ts'
import { aspectsOf } from '../aspects-of.ts'
import type { JudgedIndicator } from '../judged-indicator.ts'
import type { Report } from '../report-schema.ts'
import { valueText } from '../score-block.ts'
import { sortByStrength, strengthRule } from '../sort-by-strength.ts'

/** Keunggulan, kelemahan and saran of each aspect: levels 4 and 5, and low ones, with what the reviewers say of them. */
export function strengthsChapter({ result, indicators, words }: Report): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Keunggulan dan kelemahan per aspek' },
    ...aspectsOf(result).flatMap(({ code, name, value }) => {
      const within = indicators.filter(({ aspect }) => aspect === code)
      return [
        { kind: 'heading', level: 2, text: `${name}: ${valueText(value)}` } as const,
        ...aspectBlocks(within, wordsOf(words, code)),
      ]
    }),
    { kind: 'note', text: strengthRule },
  ]
}

/** Undefined: nothing was written, or all of it was taken out again. */
function wordsOf(words: Report['words'], code: string): AspectWords | undefined {
  const own = words.find(({ aspect }) => aspect === code)
  const said = own === undefined ? '' : `${own.strengths}${own.weaknesses}${own.suggestions}`
  return said.trim() === '' ? undefined : own
}

function aspectBlocks(indicators: readonly JudgedIndicator[], words: AspectWords | undefined): Block[] {
  const { strengths, weaknesses } = sortByStrength(indicators)
  const none = strengths.length + weaknesses.length === 0 ? [noneEither] : []
  if (words === undefined)
    return [...none, ...namedList('Keunggulan', strengths), ...namedList('Kelemahan', weaknesses), onlyValues]
  return [
    ...none,
    ...listWithWords('Keunggulan', strengths, words.strengths),
    ...listWithWords('Kelemahan', weaknesses, words.weaknesses),
    ...listWithWords('Saran', [], words.suggestions),
  ]
}

const noneEither: Block = {
  kind: 'paragraph',
  text: 'Tidak ada indikator pada tingkat 4 dan 5 maupun sampai tingkat 2.',
}

const onlyValues: Block = {
  kind: 'note',
  text: 'Hanya daftar dari nilai: tidak ada uraian penilai untuk aspek ini.',
}

function listWithWords(name: string, indicators: readonly JudgedIndicator[], words: string): Block[] {
  if (words.trim() === '') return namedList(name, indicators)
  const listed = namedList(name, indicators)
  const head = listed.length === 0 ? [{ kind: 'label', text: name } as const] : listed
  return [...head, { kind: 'paragraph', text: words }]
}

/** Which indicators, with their levels; nothing where there are none. */
export function namedList(name: string, indicators: readonly JudgedIndicator[]): Block[] {
  if (indicators.length === 0) return []
  return [
    { kind: 'label', text: name },
    {
      kind: 'list',
      isNumbered: false,
      items: indicators.map((each) => `${each.code} ${each.name}: ${levelText(each)}`),
    },
  ]
}

function levelText({ value, levelName }: JudgedIndicator): string {
  return levelName === null ? valueText(value) : `${valueText(value)} (${levelName})`
}

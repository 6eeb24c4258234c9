import type { Block } from '../../paper.ts'
import { aspectsOf } from '../aspects-of.ts'
import type { JudgedIndicator } from '../judged-indicator.ts'
import type { Report } from '../report-schema.ts'
import { valueText } from '../score-block.ts'
import { sortByStrength, strengthRule } from '../sort-by-strength.ts'

/** Keunggulan and kelemahan of each aspect: levels 4 and 5, and low ones. */
export function strengthsChapter({ result, indicators }: Report): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Keunggulan dan kelemahan per aspek' },
    ...aspectsOf(result).flatMap(({ code, name, value }) => {
      const within = indicators.filter(({ aspect }) => aspect === code)
      return [
        { kind: 'heading', level: 2, text: `${name}: ${valueText(value)}` } as const,
        ...aspectBlocks(within),
      ]
    }),
    { kind: 'note', text: strengthRule },
  ]
}

function aspectBlocks(indicators: readonly JudgedIndicator[]): Block[] {
  const { strengths, weaknesses } = sortByStrength(indicators)
  if (strengths.length + weaknesses.length === 0)
    return [{ kind: 'paragraph', text: 'Tidak ada indikator pada tingkat 4 dan 5 maupun sampai tingkat 2.' }]
  return [...namedList('Keunggulan', strengths), ...namedList('Kelemahan', weaknesses)]
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

import type { FormCell, FormContent } from '@undagi/documents'
import { formatExact, type Indicator, parseRational } from '@undagi/maturity'
import { inUnits } from './exact-units.ts'
import { levelText } from './level-text.ts'
import { toNumberContent } from './number-content.ts'
import type { IndicatorColumn } from './paper-layout.ts'
import type { ReckonedPaper } from './reckon-paper.ts'
import { checkFormula, levelFormula, valueUnitsFormula } from './value-formulas.ts'

type Cells = Readonly<Record<IndicatorColumn, FormCell>>

/** One indicator: what it is, the cells to fill in, and what follows from them. */
export function toIndicatorCells(
  paper: ReckonedPaper,
  line: { readonly node: Indicator; readonly row: number },
): Cells {
  const { node } = line
  const texts = paper.texts[node.code]
  return {
    code: { look: 'cell', content: { text: node.code } },
    name: { look: 'cell', content: { text: node.name } },
    weight: { look: 'cell', content: toNumberContent(node.weight), decimals: 2 },
    ...inputCells(paper, node),
    ...reckonedCells(paper, line),
    facts: textCell(texts?.facts),
    analysis: textCell(texts?.analysis),
    page: linkCell(paper.pages[node.code]),
  }
}

function inputCells({ ratings, agencyIndices }: ReckonedPaper, { code, conversion }: Indicator) {
  const index = agencyIndices[code]
  const agencyIndex: FormCell = conversion === undefined ? { look: 'group' } : inputCell(index)
  return { agencyIndex, value: inputCell(index == null ? ratings[code] : null) }
}

function inputCell(given: string | number | null | undefined): FormCell {
  if (given === null || given === undefined) return { look: 'input' }
  return { look: 'input', content: toNumberContent(formatExact(parseRational(given))) }
}

function reckonedCells(
  paper: ReckonedPaper,
  line: { readonly node: Indicator; readonly row: number },
): Pick<Cells, 'level' | 'check' | 'valueUnits' | 'weightUnits'> {
  const { instrument, units, counted } = paper
  const { code, weight } = line.node
  const given = counted[code] ?? null
  const valueUnits = inUnits(given ?? instrument.unanswered.countsAs, units.perValue)
  const level = { formula: levelFormula(paper, line), result: levelText(instrument, line.node, given) }
  return {
    level: { look: 'cell', content: level },
    check: { look: 'warning', content: { formula: checkFormula(paper, line), result: '' } },
    valueUnits: working({ formula: valueUnitsFormula(paper, line), result: valueUnits }),
    weightUnits: working({ number: inUnits(weight, units.perPercent) }),
  }
}

const working = (content: FormContent): FormCell => ({ look: 'working', content, decimals: 0 })

function textCell(text: string | null | undefined): FormCell {
  return text ? { look: 'inputText', content: { text } } : { look: 'inputText' }
}

function linkCell(link: string | undefined): FormCell {
  return link === undefined ? { look: 'cell' } : { look: 'link', content: { text: 'Buka', link } }
}

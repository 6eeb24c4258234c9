import {
  type ExactNumber,
  explainNode,
  type Instrument,
  type NodeProof,
  type ProofPart,
  type ScoreResult,
} from '@undagi/maturity'
import { onOneLine, withDecimalComma } from '../output/for-people.ts'
import type { ScoredRow, ScoredRows } from './scored-row.ts'

/** The whole proof of every index in exact parts, down to every rating, as indented text. */
export async function* formatProof(instrument: Instrument, rows: ScoredRows): AsyncGenerator<string> {
  let separator = ''
  for await (const scored of rows) {
    yield separator + proofOf(scored, instrument)
    separator = '\n'
  }
}

function proofOf({ row, result }: ScoredRow, instrument: Instrument): string {
  const heading = `${onOneLine(row.institution)}, ${row.year}: ${instrument.name}`
  const lines = [heading, '', ...proofLines(result, result.rootCode, 0), '', ...predicateLines(result)]
  return `${lines.join('\n')}\n`
}

function proofLines(result: ScoreResult, code: string, depth: number): readonly string[] {
  const proof = explainNode(result, code)
  if (proof === undefined) return []
  const indent = '  '.repeat(depth)
  const name = depth === 0 ? 'Indeks' : `${code} ${proof.name}`
  return [
    `${indent}${name} = ${equation(proof)}`,
    ...proof.parts.flatMap((part) =>
      part.kind === 'group' ? proofLines(result, part.code, depth + 1) : [`${indent}  ${ratingLine(part)}`],
    ),
  ]
}

function ratingLine({ code, name, value, answered }: ProofPart): string {
  return `${code} ${name} = ${answered ? written(value) : `belum dinilai, dihitung ${written(value)}`}`
}

/** "(13 × 3,1 + 25 × 3,4 + …)/100 = 304,55/100 = 3,0455, dibulatkan 3,05" */
function equation({ parts, total, weight, value, rounded }: NodeProof): string {
  const products = parts.map((part) => `${exact(part.weight)} × ${exact(part.value)}`)
  const quotient = `${exact(total)}/${exact(weight)}`
  return `(${products.join(' + ')})/${exact(weight)} = ${quotient} = ${written(value)}, dibulatkan ${withDecimalComma(rounded)}`
}

function predicateLines({ index, predicate }: ScoreResult): readonly string[] {
  const compared = predicate.rule === 'rounded' ? 'yang sudah dibulatkan' : 'tanpa pembulatan'
  const known = predicate.ruleKnown ? '' : ' (aturan tahun ini belum dipastikan)'
  const lines = [
    `Predikat: ${predicate.name}, karena indeks ${compared} dibandingkan dengan batas predikat${known}.`,
  ]
  if (predicate.otherwise !== null) {
    lines.push(
      `Dengan aturan yang lain predikatnya ${predicate.otherwise}: indeks ${withDecimalComma(index.rounded)} ada di batas.`,
    )
  }
  return lines
}

/** Fractions in a product need brackets: 12 × (17/11). */
function exact({ text }: ExactNumber): string {
  return text.includes('/') ? `(${text})` : withDecimalComma(text)
}

function written({ text, decimals }: ExactNumber): string {
  return decimals === null ? withDecimalComma(text) : `${text} (${withDecimalComma(decimals)})`
}

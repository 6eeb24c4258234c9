import { formatDecimal, type NodeScore, parseRational, type ScoreResult } from '@undagi/maturity'
import { z } from 'zod'

const decimal = z.string().regex(/^\d+(\.\d+)?$/)

const scoreRowSchema = z.strictObject({
  code: z.string(),
  kind: z.enum(['group', 'indicator']),
  name: z.string(),
  /** 1 right below the index. */
  depth: z.int().min(1),
  weight: decimal,
  /** Null: not rated. */
  value: decimal.nullable(),
})

/** A result as papers print it. Figures are the texts that the score gave, never calculated again. */
export const scoreTableSchema = z.strictObject({
  index: decimal,
  predicate: z.strictObject({
    name: z.string(),
    level: z.int(),
    /** What the other rule of the boundary would give, where it differs and nobody knows which one holds. */
    otherwise: z.string().nullable(),
  }),
  answered: z.int(),
  indicators: z.int(),
  /** Groups and indicators, each below its group, in the order of the instrument. */
  rows: z.array(scoreRowSchema),
})

export type ScoreTable = z.infer<typeof scoreTableSchema>
export type ScoreRow = z.infer<typeof scoreRowSchema>

/** The table of a result: `toScoreTable(scoreAssessment(instrument, ratings, 2026))`. */
export function toScoreTable(result: ScoreResult): ScoreTable {
  const root = result.nodes[result.rootCode]
  const { name, level, ruleKnown } = result.predicate
  const otherwise = ruleKnown ? null : result.predicate.otherwise
  return {
    index: result.index.rounded,
    predicate: { name, level, otherwise },
    answered: root?.answered ?? 0,
    indicators: root?.indicators ?? 0,
    rows: (root?.children ?? []).flatMap((code) => rowsBelow(result, code, 1)),
  }
}

function rowsBelow(result: ScoreResult, code: string, depth: number): ScoreRow[] {
  const node = result.nodes[code]
  if (node === undefined) return []
  return [rowOf(node, depth), ...node.children.flatMap((child) => rowsBelow(result, child, depth + 1))]
}

function rowOf({ code, kind, name, weight, value }: NodeScore, depth: number): ScoreRow {
  return {
    ...{ code, kind, name, depth },
    weight: formatDecimal(parseRational(weight), 2),
    value: value === null ? null : kind === 'indicator' && isWhole(value.exact) ? value.exact : value.rounded,
  }
}

/** A level is written as a level: "3", where an index is "3,00". */
function isWhole(exact: string): boolean {
  return /^\d+$/.test(exact)
}

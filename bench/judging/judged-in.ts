import { z } from 'zod'

export interface Judged {
  readonly code: string
  /** How often it was judged in the review of documents. */
  readonly version: number
}

const held = z.array(z.object({ stage: z.string(), version: z.number() }))
const overview = z.object({ indicators: z.array(z.object({ code: z.string(), values: held })) })
const indicator = z.object({ code: z.string(), stages: held })

/** What an answer says of judgements: the list of all indicators, or one with its words. */
export function judgedIn(said: unknown): readonly Judged[] {
  const one = indicator.safeParse(said)
  if (one.success) return toJudged(one.data.code, one.data.stages)
  const all = overview.safeParse(said)
  return all.success ? all.data.indicators.flatMap(({ code, values }) => toJudged(code, values)) : []
}

function toJudged(code: string, stages: z.infer<typeof held>): readonly Judged[] {
  return stages.flatMap(({ stage, version }) => (stage === 'document_review' ? [{ code, version }] : []))
}

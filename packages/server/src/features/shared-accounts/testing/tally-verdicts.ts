import type { Verdict } from '../detection/finding.ts'
import type { LabelledHistory } from './labelled/labelled-history.ts'

interface Tally {
  readonly precision: number
  readonly recall: number
  /** For people, story by story. */
  readonly lines: readonly string[]
}

/** Any sign counts as found: whoever is asked has been noticed. */
export function tallyVerdicts(
  histories: readonly LabelledHistory[],
  judge: (history: LabelledHistory) => Verdict,
): Tally {
  const judged = histories.map((history) => ({ ...history, verdict: judge(history) }))
  const found = judged.filter(({ verdict }) => verdict !== 'none')
  const shared = judged.filter(({ label }) => label === 'shared')
  const hits = found.filter(({ label }) => label === 'shared').length
  const precision = found.length === 0 ? 1 : hits / found.length
  const recall = shared.length === 0 ? 1 : hits / shared.length
  const stories = [...Map.groupBy(judged, ({ label, story }) => `${label}: ${story}`)].map(
    ([story, own]) =>
      `  ${story}: ${own.length}, worth asking ${count(own, 'worth_asking')}, likely shared ${count(own, 'likely_shared')}`,
  )
  const summary = `${judged.length} histories: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
  return { precision, recall, lines: [summary, ...stories] }
}

const count = (judged: readonly { readonly verdict: Verdict }[], wanted: Verdict) =>
  judged.filter(({ verdict }) => verdict === wanted).length

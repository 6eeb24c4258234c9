import type { Indicator, JudgedCriterion, Outcome } from '@undagi/maturity'
import type { Situation } from '@undagi/maturity/situation-file'

/** Tells the criteria of an indicator one after another; reasons that an earlier one had are not told again. */
export function criterionFormatter(
  { code: indicator, levels }: Indicator,
  { documents }: Situation,
): (criterion: JudgedCriterion) => readonly string[] {
  const firstWith = new Map<string, string>()
  const texts = new Map(
    levels.flatMap(({ criteria }) => criteria.map(({ code, text }) => [code, text] as const)),
  )
  const titleOf = (id: string) => documents.find((document) => document.id === id)?.title ?? id
  const tellOnce = (code: string, lines: readonly string[]): readonly string[] => {
    const key = lines.join('\n')
    const first = firstWith.get(key)
    if (first !== undefined && lines.length > 0) return [`Sama dengan butir ${first}.`]
    firstWith.set(key, code)
    return lines
  }
  return ({ code, outcome, reasons, warnings, documents: proofs }) => {
    const isOffered = documents.some(({ offeredFor }) =>
      offeredFor.some((each) => [indicator, code].includes(each)),
    )
    const nothing = outcome === 'person_must_look' && !isOffered ? ', belum ada dokumen' : ''
    const proof =
      outcome === 'fulfilled' && proofs.length > 0 ? [`Bukti: ${proofs.map(titleOf).join('; ')}`] : []
    const lines = [
      ...new Set(reasons.map(({ message }) => message)),
      ...new Set(warnings.map(({ message }) => `Peringatan: ${message}`)),
    ]
    return [
      `    [${outcomeWords[outcome]}${nothing}] ${code} ${texts.get(code) ?? ''}`,
      ...[...proof, ...tellOnce(code, lines)].map((line) => `        ${line}`),
    ]
  }
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  fulfilled: 'terpenuhi',
  not_fulfilled: 'belum',
  person_must_look: 'perlu dilihat',
}

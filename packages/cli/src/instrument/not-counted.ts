import { documentKindNames, type JudgedCriterion, type JudgedIndicator, type Reason } from '@undagi/maturity'
import type { Situation } from '@undagi/maturity/situation-file'

type OfferedDocument = Situation['documents'][number]

/** Documents that were offered and prove no criterion, unless a reason of what is `told` speaks of them anyway. */
export function notCounted(
  { code, criteria }: JudgedIndicator,
  told: readonly JudgedCriterion[],
  { documents }: Situation,
): readonly string[] {
  const places = [code, ...criteria.map((each) => each.code)]
  return documents.flatMap((document) => {
    const speaksOfIt = (each: Reason) => each.documents.includes(document.id)
    const offered = document.offeredFor.filter((each) => places.includes(each))
    const meant = offered.includes(code) ? criteria : criteria.filter((each) => offered.includes(each.code))
    if (meant.length === 0 || meant.some((each) => each.documents.includes(document.id))) return []
    if (told.some(({ reasons }) => reasons.some(speaksOfIt))) return []
    const reason = meant.flatMap((each) => each.reasons).find(speaksOfIt)
    const where = offered.includes(code) ? 'indikator ini' : `butir ${offered.join(', ')}`
    const why = reason?.message ?? 'tidak ada butir yang memakainya. Lihat dokumen yang diminta butirnya.'
    return [`${nameOf(document)} belum dihitung untuk ${where}: ${why}`]
  })
}

function nameOf({ title, kinds }: OfferedDocument): string {
  return `"${title}" (jenis: ${kinds.map((kind) => documentKindNames[kind]).join(', ')})`
}

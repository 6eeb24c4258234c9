import type { FileIssue } from '../file-issue.ts'
import { at, issueAt, items, type Spot, textOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'

/** Related indicators exist, are others, and are named once. */
export function checkGuidance({ indicators, isWhole }: TreeSpots): readonly FileIssue[] {
  const codes = new Set(indicators.flatMap((indicator) => textOf(at(indicator, 'code')) ?? []))
  return indicators.flatMap((indicator) => {
    const seen = new Set<string>()
    return items(at(indicator, 'guidance', 'related')).flatMap((related) => {
      const spot = at(related, 'code')
      const code = textOf(spot)
      if (code === undefined) return []
      const isRepeated = seen.has(code)
      seen.add(code)
      if (!codes.has(code)) return isWhole ? [unknownIndicator(spot, code)] : []
      if (code === textOf(at(indicator, 'code')))
        return [
          issueAt(spot, 'related.itself', 'Indikator tidak dapat terkait dengan dirinya sendiri. Hapus.'),
        ]
      if (!isRepeated) return []
      return [issueAt(spot, 'related.repeated', `Indikator "${code}" ditulis dua kali. Hapus satu.`)]
    })
  })
}

function unknownIndicator(spot: Spot, code: string): FileIssue {
  return issueAt(spot, 'references.unknown', `Indikator "${code}" tidak ada di instrumen ini. Betulkan.`)
}

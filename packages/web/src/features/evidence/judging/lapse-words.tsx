import { Trans } from '@lingui/react/macro'
import type { EvidenceCompleteness } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'

type Lapse = Pick<EvidenceCompleteness['lapses'][number], 'why' | 'on' | 'maxAgeMonths'>

/** What becomes of a document, and on which day. */
export function LapseWords({ lapse: { why, on, maxAgeMonths } }: { readonly lapse: Lapse }) {
  const format = useFormat()
  const day = format.day(on)
  switch (why) {
    case 'validity':
      return <Trans>masa berlakunya berakhir {day}</Trans>
    case 'review_due':
      return <Trans>waktunya ditinjau ulang {day}</Trans>
    case 'age':
      return (
        <Trans>
          sejak {day} terlalu tua, karena butirnya meminta yang berumur kurang dari {maxAgeMonths} bulan
        </Trans>
      )
  }
}

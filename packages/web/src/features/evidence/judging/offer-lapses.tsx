import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { completenessQuery } from '../api/completeness.ts'
import { LapseWords } from './lapse-words.tsx'

interface OfferLapsesProps {
  readonly assessmentId: string
  readonly offerId: string
}

/** What of something offered lapses before the visit; nothing where none does, or no visit is set. */
export function OfferLapses({ assessmentId, offerId }: OfferLapsesProps) {
  const format = useFormat()
  const { data } = useQuery(completenessQuery(assessmentId))
  const lapses = data?.lapses.filter((each) => each.offerId === offerId) ?? []
  if (!data?.visitDate || lapses.length === 0) return null
  const visit = format.day(data.visitDate)
  return (
    <Note tone="look">
      {lapses.map((lapse) => (
        <p key={lapse.why}>
          <Trans>
            Sebelum kunjungan {visit}: <LapseWords lapse={lapse} />.
          </Trans>
        </p>
      ))}
    </Note>
  )
}

import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'

interface RoundLeadProps {
  readonly round: Pick<
    RoundOverview,
    'name' | 'deadline' | 'timeZone' | 'answered' | 'indicators' | 'official'
  >
  readonly canWrite: boolean
}

/** Which round it is, until when, and how far it has come. */
export function RoundLead({ round, canWrite }: RoundLeadProps) {
  return (
    <p>
      <RoundTime {...{ round, canWrite }} />{' '}
      <Trans>
        {round.answered} dari {round.indicators} indikator sudah dinilai.
      </Trans>{' '}
      {round.official === null ? null : (
        <Trans>
          Yang tampil di sini nilai mandiri; nilai resminya di halaman{' '}
          <Link from="/$slug/$year" to="/$slug/$year/hasil">
            Hasil
          </Link>
          .
        </Trans>
      )}
    </p>
  )
}

/** Past its deadline a round is not closed by itself: who may write still can, in the words of Beranda. */
function RoundTime({ round, canWrite }: RoundLeadProps) {
  const format = useFormat()
  const now = useNow()
  const { name, deadline, timeZone } = round
  if (deadline === null) return <Trans>{name}.</Trans>
  const moment = format.until(deadline, timeZone)
  if (Date.parse(deadline) > now)
    return (
      <Trans>
        {name}, batas waktu {moment}.
      </Trans>
    )
  if (canWrite)
    return (
      <Trans>
        {name}, batas waktu {moment} lewat, masih dapat diubah.
      </Trans>
    )
  return (
    <Trans>
      {name}, batas waktu {moment} lewat.
    </Trans>
  )
}

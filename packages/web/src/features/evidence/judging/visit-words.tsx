import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Institution } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useMay } from '../../../lib/use-may.ts'

interface VisitWordsProps {
  readonly institution: Institution
  readonly visitDate: string | null
  readonly isVisitLeftOut: boolean
  readonly lapses: number
}

/** When the visit is; or that nobody has set it, and where one does. */
export function VisitWords({ institution, visitDate, isVisitLeftOut, lapses }: VisitWordsProps) {
  const format = useFormat()
  const visit = visitDate === null ? '' : format.day(visitDate)
  if (isVisitLeftOut) return <Trans>Visitasi tidak dilakukan.</Trans>
  if (visitDate === null)
    return (
      <>
        <Trans>
          Tanggal kunjungan belum ditetapkan, jadi belum diketahui bukti mana yang berakhir sebelumnya.
        </Trans>{' '}
        <WhereToSet institution={institution} />
      </>
    )
  return (
    <>
      {lapses === 0 ? (
        <Trans>Kunjungan {visit}. Tidak ada bukti yang diketahui berakhir sebelum hari itu.</Trans>
      ) : (
        <Trans>Kunjungan {visit}.</Trans>
      )}
    </>
  )
}

function WhereToSet({ institution }: Pick<VisitWordsProps, 'institution'>) {
  if (!useMay(institution.id)('manage_rounds')) return <Trans>Administrator menetapkannya di Putaran.</Trans>
  return (
    <Link to="/$slug/administrasi/putaran" params={{ slug: institution.slug }}>
      <Trans>Tetapkan di Putaran</Trans>
    </Link>
  )
}

import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useFormat } from '../lib/use-format.ts'
import { Note } from './note.tsx'

interface OpenedNationallyProps {
  readonly opened: Schemas['RoundCalendar']['openedNationally']
  readonly timeZone: string
}

/** Who opened the round for the ministry, when and by what, and what the institution therefore does not change. Nothing where it opened it itself. */
export function OpenedNationally({ opened, timeZone }: OpenedNationallyProps) {
  const format = useFormat()
  if (opened === null) return null
  const at = format.moment(opened.at, timeZone)
  return (
    <Note>
      <p>
        <Trans>
          Dibuka tim pelaksana nasional: {opened.byName}, {at}. Dasarnya: {opened.reason}
        </Trans>
      </p>
      <p>
        <Trans>
          Jenis, tanggal penilaian, hari pengiriman, dan hari tahap luar ditetapkan kementerian. Pengisian dan
          verifikasi diatur instansi sendiri.
        </Trans>
      </p>
    </Note>
  )
}

import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { TeamHint } from './api/coordination-team.ts'

/** What is missing, in one sentence. */
export function HintWords({ hint: { code, day, names, year } }: { readonly hint: TeamHint }) {
  const format = useFormat()
  const when = day === null ? '' : format.longDay(day)
  const units = names.join(', ')
  switch (code) {
    case 'decree_not_enacted':
      return <Trans>Keputusan tim belum dicatat sebagai sudah ditetapkan.</Trans>
    case 'decree_unnumbered':
      return <Trans>Keputusan tim belum mempunyai nomor atau tanggal.</Trans>
    case 'decree_ends_early':
      return <Trans>Keputusan tim berakhir {when}, sebelum tanggal penilaian putaran ini.</Trans>
    case 'no_tasks':
      return <Trans>Tugas tim menurut keputusannya belum dicatat.</Trans>
    case 'no_meeting':
      return <Trans>Belum ada rapat tim yang tercatat pada tahun {year}.</Trans>
    case 'minutes_missing':
      return <Trans>Rapat {when} belum mempunyai notula.</Trans>
    case 'minutes_of_other_kind':
      return (
        <Trans>
          Notula rapat {when} tercatat sebagai jenis dokumen lain, jadi tidak ditawarkan. Reviu dicatat
          sebagai “Berita acara reviu” atau “Laporan reviu atau evaluasi”.
        </Trans>
      )
    case 'units_missing':
      return (
        <Trans>
          Belum mempunyai anggota dalam tim dan belum tercatat hadir ketika program kerja disampaikan: {units}
          .
        </Trans>
      )
  }
}

import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Door } from '../../lib/api/contract.ts'
import { doorQuery } from '../../lib/api/session.ts'
import { Note } from '../../ui/note.tsx'
import styles from './sign-in-page.module.css'

interface EndedNoteProps {
  /** It ended while somebody worked; otherwise they may have come by themselves. */
  readonly whileWorking: boolean
}

/** Why somebody stands at the door again, and that nothing is lost. */
export function EndedNote({ whileWorking }: EndedNoteProps) {
  const { data: door, isPending } = useQuery(doorQuery)
  const ending = door?.ending ?? null
  // what another device ended long ago is no news to who comes by themselves
  const isTold = whileWorking || (ending !== null && ending !== 'ended')
  if (isPending || !isTold) return null
  return (
    <Note tone="look" role="status" className={styles.note}>
      <Reason ending={ending} />{' '}
      {whileWorking ? (
        <Trans>
          Masuklah lagi untuk kembali ke halaman tadi; teks yang belum terkirim masih tersimpan di perangkat
          ini.
        </Trans>
      ) : (
        <Trans>Masuklah lagi; teks yang belum terkirim masih tersimpan di perangkat ini.</Trans>
      )}
    </Note>
  )
}

function Reason({ ending }: Pick<Door, 'ending'>) {
  switch (ending) {
    case 'idle':
      return <Trans>Sesi Anda berakhir karena lama tidak dipakai.</Trans>
    case 'longest':
      return <Trans>Sesi Anda berakhir: lebih dari satu hari kerja sejak Anda masuk.</Trans>
    case 'second_factor':
      return (
        <Trans>
          Sesi Anda berakhir karena instansi Anda sekarang mewajibkan langkah kedua. Setelah kata sandi, Anda
          dipandu memasangnya bila belum punya.
        </Trans>
      )
    case 'ended':
      return (
        <Trans>Sesi Anda berakhir: diakhiri dari perangkat lain, atau kata sandi akun ini diganti.</Trans>
      )
    case null:
      return <Trans>Sesi Anda berakhir.</Trans>
  }
}

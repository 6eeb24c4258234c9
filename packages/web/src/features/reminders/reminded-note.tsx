import { Plural, Trans } from '@lingui/react/macro'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import type { useRemindNow } from './api/tasks.ts'
import styles from './tasks.module.css'

interface RemindedNoteProps {
  readonly remind: ReturnType<typeof useRemindNow>
  readonly opensAt: string | null
  readonly canSend: boolean
  /** Whether an address outside is told. */
  readonly tellsWebhooks: boolean
  readonly timeZone: string
}

/** What became of reminding by hand; before it, whether letters go now. */
export function RemindedNote({ remind, opensAt, canSend, tellsWebhooks, timeZone }: RemindedNoteProps) {
  const format = useFormat()
  const errorWords = useErrorWords()
  const opening = opensAt === null ? null : format.moment(opensAt, timeZone)
  if (!canSend && !tellsWebhooks)
    return (
      <Note className={styles.note}>
        <Trans>Undagi ini belum dapat mengirim surel, jadi tidak ada yang diingatkan lewat surat.</Trans>
      </Note>
    )
  if (remind.error)
    return (
      <Note tone="bad" role="alert" className={styles.note}>
        {errorWords(remind.error)}
      </Note>
    )
  if (remind.data !== undefined)
    return (
      <Note tone={remind.data.asked > 0 ? 'fine' : 'look'} role="status" className={styles.note}>
        {remind.data.asked === 0 ? (
          <Trans>Tidak dikirim: hari ini sudah diingatkan, atau sudah selesai.</Trans>
        ) : !canSend ? (
          <Plural value={remind.data.asked} other="# tugas diingatkan lewat webhook." />
        ) : opening === null ? (
          <Plural value={remind.data.asked} other="# tugas diingatkan; suratnya berangkat sebentar lagi." />
        ) : (
          <>
            <Plural value={remind.data.asked} other="# tugas diingatkan." />{' '}
            <Trans>Sekarang jam tenang: suratnya berangkat {opening}.</Trans>
          </>
        )}
      </Note>
    )
  if (!canSend)
    return (
      <p className={styles.foot}>
        <Trans>Undagi ini belum dapat mengirim surel: pengingat diteruskan ke webhook instansi saja.</Trans>
      </p>
    )
  if (opening === null) return null
  return (
    <p className={styles.foot}>
      <Trans>Sekarang jam tenang: surat berangkat lagi {opening}.</Trans>
    </p>
  )
}

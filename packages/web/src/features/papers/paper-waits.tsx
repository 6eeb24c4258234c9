import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Schemas } from '@undagi/api-client'
import styles from './papers-page.module.css'

/** What stands in the way of one of the institution's own papers. */
export type PaperIssue = Schemas['Papers']['issue'] | 'minutes_unsigned'

interface PaperWaitsProps {
  readonly draft: Schemas['RoundReport']['draft'] | 'not_written'
  readonly issue: PaperIssue | Schemas['RoundReport']['issue']
}

/** What has to happen before there is a draft, or before it can be issued, and where; nothing where nothing stands in the way. */
export function PaperWaits({ draft, issue }: PaperWaitsProps) {
  const words = draft === 'ready' ? <IssueWords issue={issue} /> : <DraftWords draft={draft} />
  if (draft === 'ready' && issue === 'ready') return null
  return <p className={styles.waits}>{words}</p>
}

const stagePage = (
  <Link from="/$slug/$year" to="/$slug/$year/tahap">
    <Trans>Lihat Tahap</Trans>
  </Link>
)

function DraftWords({ draft }: Pick<PaperWaitsProps, 'draft'>) {
  switch (draft) {
    case 'ready':
      return null
    case 'no_report':
      return <Trans>Putaran penilaian mandiri saja tidak berakhir dengan laporan.</Trans>
    case 'not_judged':
      return <Trans>Drafnya ada setelah asesor eksternal mulai menilai dokumen. {stagePage}</Trans>
    case 'not_released':
      return (
        <Trans>
          Asesor eksternal sedang menilai. Instansi membuka drafnya setelah hasil dipublikasikan, atau selama
          surat kementerian memperlihatkan konsepnya. {stagePage}
        </Trans>
      )
    case 'not_written':
      return <Trans>Disusun dari catatan interviu, setelah interviu berlangsung. {stagePage}</Trans>
  }
}

function IssueWords({ issue }: Pick<PaperWaitsProps, 'issue'>) {
  switch (issue) {
    case 'ready':
      return null
    case 'not_approved':
      return <Trans>Dapat diterbitkan setelah penanggung jawab menyetujui penilaian. {stagePage}</Trans>
    case 'minutes_unsigned':
      return (
        <Trans>
          Dapat diterbitkan setelah semua yang namanya tercantum menandatangani notula interviu. Yang belum
          menandatangani sampai reviu selesai menandatangani naskahnya dengan tangan. {stagePage}
        </Trans>
      )
    case 'not_published':
      return <Trans>Dapat diterbitkan setelah hasilnya dipublikasikan. {stagePage}</Trans>
    case 'unplanned':
      return (
        <Trans>
          Dapat diterbitkan setelah setiap rekomendasi mempunyai perangkat daerah penanggung jawab dan
          tenggat. Drafnya menyebut yang belum.
        </Trans>
      )
    case 'not_yours':
      return <Trans>Diterbitkan oleh yang berwenang; Anda membaca draf dan yang sudah terbit.</Trans>
  }
}

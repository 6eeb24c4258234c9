import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useFormat } from '../../lib/use-format.ts'
import styles from './papers-page.module.css'

interface IssuedPaperProps {
  readonly paper: Schemas['IssuedPaper']
  readonly assessmentId: string
}

export function IssuedPaper({ paper, assessmentId }: IssuedPaperProps) {
  const format = useFormat()
  const { kind, version, number, day, checkCode, authorName } = paper
  const date = format.longDay(day)
  return (
    <li>
      <a
        href={`/api/assessments/${assessmentId}/papers/${kind}/versions/${version}`}
        target="_blank"
        rel="noreferrer"
      >
        <Trans>
          Versi {version}, nomor {number}
        </Trans>
      </a>
      <p className={styles.detail}>
        <Trans>
          Bertanggal {date}, diterbitkan oleh {authorName}. Kode periksa {checkCode}.
        </Trans>
      </p>
    </li>
  )
}

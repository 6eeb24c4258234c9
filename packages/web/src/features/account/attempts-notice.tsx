import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import { securityQuery } from './api/account.ts'
import styles from './profile-page.module.css'

interface AttemptsNoticeProps {
  readonly timeZone: string
  /** The way to where one does something about it. */
  readonly children?: ReactNode
}

/** For an account on which too many attempts to sign in have failed; otherwise nothing. */
export function AttemptsNotice({ timeZone, children }: AttemptsNoticeProps) {
  const { data } = useQuery(securityQuery)
  const format = useFormat()
  if (!data?.attempts) return null
  const { lastAt, network } = data.attempts
  return (
    <Note tone="look" role="status" className={styles.attempts}>
      <p>
        <Trans>
          Ada terlalu banyak percobaan masuk yang gagal ke akun Anda, terakhir{' '}
          {format.moment(lastAt, timeZone)} dari jaringan {network}. Bila bukan Anda, ganti kata sandi dan
          pasang langkah kedua.
        </Trans>
      </p>
      {children}
    </Note>
  )
}

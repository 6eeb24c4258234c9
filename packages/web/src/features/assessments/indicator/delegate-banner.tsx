import { Trans } from '@lingui/react/macro'
import type { Assessment } from '../../../lib/api/contract.ts'
import { lastMoment } from '../../../lib/local-time.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import styles from './indicator-page.module.css'

interface DelegateBannerProps {
  readonly through: Assessment['delegations'][number] | undefined
  readonly timeZone: string
}

/** Under whose name one works, and until when. */
export function DelegateBanner({ through, timeZone }: DelegateBannerProps) {
  const format = useFormat()
  if (through === undefined) return null
  const { giverName } = through
  return (
    <Note tone="look" className={styles.stale}>
      <Trans>
        Anda mengisi atas nama <strong>{giverName}</strong> sampai{' '}
        {format.date(lastMoment(through.until), timeZone)}. Riwayat menyebut nama Anda dan nama {giverName}.
      </Trans>
    </Note>
  )
}

import { Plural } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { DocumentLapse } from './group-lapses.ts'
import styles from './judging.module.css'
import { LapseWords } from './lapse-words.tsx'

interface RowLapsesProps {
  readonly lapses: readonly DocumentLapse[]
  /** Which they are stands in the rows. */
  readonly isSum: boolean
}

/** What lapses before the visit, each with its day. */
export function RowLapses({ lapses, isSum }: RowLapsesProps) {
  if (lapses.length === 0) return null
  if (isSum) return <Plural value={new Set(lapses.map(({ itemId }) => itemId)).size} other="# dokumen" />
  return (
    <ul className={styles.rowLapses}>
      {lapses.map((lapse) => (
        <li key={`${lapse.itemId} ${lapse.why} ${lapse.on}`}>
          <Link
            from="/$slug/$year"
            to="/$slug/$year/pemeriksaan/$offerId"
            params={{ offerId: lapse.offerId }}
          >
            {lapse.title}
          </Link>{' '}
          <span className={styles.quiet}>
            <LapseWords lapse={lapse} />
          </span>
        </li>
      ))}
    </ul>
  )
}

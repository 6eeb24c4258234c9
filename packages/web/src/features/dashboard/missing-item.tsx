import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Sign } from '../../ui/sign.tsx'
import styles from './missing-panel.module.css'

interface MissingItemProps {
  readonly place: { readonly slug: string; readonly year: string }
  /** The filter of the list that shows these indicators. */
  readonly search: {
    readonly dinilai?: 'belum'
    readonly butir?: 'berbeda'
    readonly penjelasan?: 'kurang'
  }
  readonly title: ReactNode
  readonly detail: ReactNode
  readonly count: number
  /** Whether a person must look at it; what is merely not done yet stays grey. */
  readonly isDoubtful?: boolean
}

/** One thing that is missing; nothing where nothing is. */
export function MissingItem({ place, search, title, detail, count, isDoubtful = false }: MissingItemProps) {
  if (count === 0) return null
  return (
    <li>
      {isDoubtful ? <Sign kind="look" /> : <span className={styles.open} />}
      <div>
        <Link to="/$slug/$year/penilaian" params={place} search={search}>
          {title}
        </Link>
        <p>{detail}</p>
      </div>
      <span className={styles.count}>{count}</span>
    </li>
  )
}

import type { ReactNode } from 'react'
import type { PublishedFilter } from './published-filter.ts'
import styles from './sort-heading.module.css'

interface SortHeadingProps {
  /** By which column of the filter; by rank without one. */
  readonly by: string | undefined
  readonly filter: PublishedFilter
  readonly onFilter: (filter: PublishedFilter) => void
  readonly className?: string | undefined
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** A heading that sorts, once more the other way round; says so to those who hear it. */
export function SortHeading({ by, filter, onFilter, className, title, children }: SortHeadingProps) {
  const isSorted = filter.urut === by
  const isReversed = isSorted && filter.arah === 'turun'
  const next = isSorted && !isReversed ? ('turun' as const) : undefined
  const direction = isReversed ? 'descending' : 'ascending'
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined} title={title}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onFilter({ ...filter, urut: by, arah: next })}
      >
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {isSorted ? (isReversed ? '▲' : '▼') : ''}
        </span>
      </button>
    </th>
  )
}

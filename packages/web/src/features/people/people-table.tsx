import type { ReactNode } from 'react'
import styles from './people-table.module.css'

interface PeopleTableProps {
  readonly label: string
  readonly headings: readonly string[]
  readonly children: ReactNode
}

/** Names with their roles; the last column holds what can be done about a row. */
export function PeopleTable({ label, headings, children }: PeopleTableProps) {
  return (
    <div className={styles.table}>
      <table aria-label={label}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

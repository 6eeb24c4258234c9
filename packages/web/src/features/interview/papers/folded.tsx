import type { ReactNode } from 'react'
import styles from './papers.module.css'

/** A form that is there when it is asked for. */
export function Folded({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <div className={styles.foldedBody}>{children}</div>
    </details>
  )
}

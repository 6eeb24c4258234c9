import styles from './predicate.module.css'

/** A predicate by name, with its colour beside it. */
export function Predicate({ level, children }: { level: number; children: string }) {
  return (
    <span className={styles.predicate} data-level={level}>
      {children}
    </span>
  )
}

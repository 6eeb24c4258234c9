import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './panel.module.css'

interface PanelProps {
  readonly title: ReactNode
  /** One short sentence at the end of the title's line. */
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What is compared or written in, under its heading. */
export function Panel({ title, aside, className, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classNames(styles.panel, className)} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {aside ? <p>{aside}</p> : null}
      </header>
      {children}
    </section>
  )
}

export const panelClass: string | undefined = styles.panel

import type { ReactNode } from 'react'
import { usePageTitle } from '../../lib/use-page-title.ts'
import styles from './screen.module.css'

interface ScreenProps {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A page with nothing but words: what happened, and what one can do. */
export function Screen({ title, children, actions }: ScreenProps) {
  usePageTitle(title)
  return (
    <div className={styles.screen}>
      <h1>{title}</h1>
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}

import type { ReactNode } from 'react'
import { LanguageLink } from '../../ui/language-link.tsx'
import { Logo } from '../../ui/logo.tsx'
import styles from './reset-shell.module.css'

interface ResetShellProps {
  readonly title: ReactNode
  readonly lead: ReactNode
  /** The way back to the door. */
  readonly back: ReactNode
  readonly children: ReactNode
}

export function ResetShell({ title, lead, back, children }: ResetShellProps) {
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <div className={styles.logo}>
          <Logo size={28} />
          <span>Undagi</span>
        </div>
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
        <p className={styles.back}>{back}</p>
      </main>
      <footer className={styles.footer}>
        <LanguageLink />
      </footer>
    </div>
  )
}

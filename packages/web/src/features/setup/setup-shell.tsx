import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { LanguageLink } from '../../ui/language-link.tsx'
import { Logo } from '../../ui/logo.tsx'
import styles from './setup-shell.module.css'

interface SetupShellProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Where in the four steps this page stands. */
  readonly progress?: ReactNode
  readonly children: ReactNode
}

/** A page of the first run: nothing around it, one thing asked. */
export function SetupShell({ title, lead, progress, children }: SetupShellProps) {
  const { t } = useLingui()
  usePageTitle(`${title} · ${t`Menyiapkan`}`)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new page, and reading begins at its heading
  useEffect(() => heading.current?.focus(), [title])
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Logo size={24} />
        <span className={styles.product}>Undagi</span>
        <span className={styles.what}>
          <Trans>Menyiapkan instansi</Trans>
        </span>
      </header>
      <main className={styles.main}>
        {progress}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
        {children}
      </main>
      <footer className={styles.footer}>
        <LanguageLink />
      </footer>
    </div>
  )
}

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './note.module.css'

interface NoteProps {
  readonly tone?: 'look' | 'bad' | 'fine' | undefined
  /** `alert` interrupts a screen reader: for what just went wrong. */
  readonly role?: 'alert' | 'status'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Words about a state, with a thin rule in the state's colour. */
export function Note({ tone, role, className, children }: NoteProps) {
  return (
    <div className={classNames(styles.note, tone && styles[tone], className)} role={role}>
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'
import { classNames } from '../../../ui/class-names.ts'
import { useProof } from './proof-context.ts'
import styles from './proof-number.module.css'
import type { ProofSubject } from './proof-subject.ts'

interface ProofNumberProps {
  readonly subject: ProofSubject
  /** For a screen reader: what the number is, the number itself, and that its proof opens. */
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A number that opens its own proof. */
export function ProofNumber({ subject, label, className, children }: ProofNumberProps) {
  const showProof = useProof()
  return (
    <button
      type="button"
      className={classNames(styles.number, className)}
      aria-label={label}
      aria-haspopup="dialog"
      onClick={() => showProof(subject)}
    >
      {children}
    </button>
  )
}

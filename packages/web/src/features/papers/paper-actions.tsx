import { Trans } from '@lingui/react/macro'
import { Button, buttonClass } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './papers-page.module.css'

interface PaperActionsProps {
  /** What people call the paper. */
  readonly name: string
  readonly draftAddress: string
  readonly canIssue: boolean
  readonly onIssue: () => void
}

/** Below the name of the paper, which is told again to who does not see it: its draft as PDF and for a word processor, and issuing it for who may. */
export function PaperActions({ name, draftAddress, canIssue, onIssue }: PaperActionsProps) {
  return (
    <div className={styles.actions}>
      <a className={buttonClass()} href={draftAddress} target="_blank" rel="noreferrer">
        <Trans>Buka draf</Trans> <VisuallyHidden>{name}</VisuallyHidden>
      </a>
      <a className={buttonClass()} href={`${draftAddress}/docx`}>
        <Trans>Unduh untuk disunting (Word)</Trans> <VisuallyHidden>{name}</VisuallyHidden>
      </a>
      {canIssue ? (
        <Button onClick={onIssue}>
          <Trans>Terbitkan</Trans> <VisuallyHidden>{name}</VisuallyHidden>
        </Button>
      ) : null}
    </div>
  )
}

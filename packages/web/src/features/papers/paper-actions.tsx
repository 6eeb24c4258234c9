import { Trans } from '@lingui/react/macro'
import { Button, buttonClass } from '../../ui/button.tsx'
import styles from './papers-page.module.css'

interface PaperActionsProps {
  /** What people call the paper. */
  readonly name: string
  readonly draftAddress: string
  readonly canIssue: boolean
  readonly onIssue: () => void
}

/** Its draft as PDF and for a word processor, and issuing it for who may. */
export function PaperActions({ name, draftAddress, canIssue, onIssue }: PaperActionsProps) {
  return (
    <div className={styles.actions}>
      <a className={buttonClass()} href={draftAddress} target="_blank" rel="noreferrer">
        <Trans>Buka draf {name}</Trans>
      </a>
      <a className={buttonClass()} href={`${draftAddress}/docx`}>
        <Trans>Unduh {name} untuk disunting (Word)</Trans>
      </a>
      {canIssue ? (
        <Button onClick={onIssue}>
          <Trans>Terbitkan {name}</Trans>
        </Button>
      ) : null}
    </div>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import type { BankQuestion } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import { WordingFields } from './wording-fields.tsx'

interface QuestionItemProps {
  readonly assessmentId: string
  readonly each: BankQuestion
  /** As it is asked now. */
  readonly question: string
  /** Whether its words are being changed. */
  readonly isOpen: boolean
  /** Somebody wants to send while they are. */
  readonly isInTheWay: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** How one indicator is asked about; whoever asks may put it in the institution's own words. */
export function QuestionItem(props: QuestionItemProps) {
  const { assessmentId, each, question, isOpen, isInTheWay, onOpen } = props
  const { t } = useLingui()
  const { indicatorCode, wordedBy, authorName } = each
  return (
    <li className={styles.spaced}>
      <p>
        <span className={styles.strong}>{indicatorCode}</span> {question}
      </p>
      {isOpen ? (
        <WordingFields {...{ assessmentId, each, question, isInTheWay }} onClose={() => onOpen(false)} />
      ) : (
        <div className={styles.actions}>
          <span className={styles.quiet}>
            {wordedBy === 'undagi' ? (
              <Trans>Kalimat Undagi, bukan kutipan peraturan.</Trans>
            ) : wordedBy === 'institution' ? (
              <Trans>Kalimat instansi, ditulis {authorName}.</Trans>
            ) : (
              <Trans>Belum ada kalimat untuk edisi ini, jadi nama indikatornya yang dipakai.</Trans>
            )}
          </span>
          <Button kind="quiet" aria-label={t`Ubah pertanyaan ${indicatorCode}`} onClick={() => onOpen(true)}>
            <Trans>Ubah</Trans>
          </Button>
        </div>
      )}
    </li>
  )
}

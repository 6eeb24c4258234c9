import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import type { KitReturn } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import type { KitEvidence } from './evidence/use-kit-evidence.ts'
import { type KitChoices, toApplication, undecided } from './kit-choices.ts'

interface ApplyBarProps {
  readonly returned: KitReturn
  readonly choices: KitChoices
  readonly tried: boolean
  readonly isBusy: boolean
  /** What came of it is told above. */
  readonly isApplied: boolean
  readonly evidence: KitEvidence
  readonly onApply: () => void
}

/** Whether documents that the workbook names are still to be noted. */
export const notesDocuments = ({ documents, documentsNoted }: KitReturn): boolean =>
  documents.length > 0 && !documentsNoted

/** One decision over answers and files, in words of what it does. */
export function ApplyBar({ returned, choices, tried, isBusy, isApplied, evidence, onApply }: ApplyBarProps) {
  const answers = toApplication(returned.rows, choices).length
  const missing = undecided(returned.rows, choices).length
  const files = evidence.toSend.length
  const isEmpty = answers + missing + files === 0 && !notesDocuments(returned)
  if (isEmpty && !evidence.isSending && !evidence.isComparing)
    return isApplied ? null : (
      <p className={styles.quiet}>
        <Trans>Tidak ada yang akan berubah.</Trans>
      </p>
    )
  return (
    <div className={styles.actions}>
      <Button kind="main" aria-disabled={isBusy} onClick={onApply}>
        <ApplyWords {...{ answers, files, evidence }} />
      </Button>
      <span className={tried && missing > 0 ? styles.late : styles.quiet} role="status">
        {missing === 0 ? (
          returned.filledByName === '' ? (
            <Trans>Ditulis atas nama Anda; pengisinya tidak disebut. Yang lama tetap tercatat.</Trans>
          ) : (
            <Trans>Ditulis atas nama Anda, dengan nama pengisinya. Yang lama tetap tercatat.</Trans>
          )
        ) : (
          <Plural value={missing} other="# jawaban bertentangan dan belum dipilih." />
        )}
      </span>
    </div>
  )
}

interface ApplyWordsProps {
  readonly answers: number
  readonly files: number
  readonly evidence: KitEvidence
}

function ApplyWords({ answers, files, evidence: { isSending, isComparing } }: ApplyWordsProps) {
  if (isSending) return <Trans>Mengirim berkas…</Trans>
  if (isComparing) return <Trans>Memeriksa berkas…</Trans>
  if (files === 0)
    return answers === 0 ? (
      <Trans>Terapkan tanpa mengubah jawaban</Trans>
    ) : (
      <Plural value={answers} other="Terapkan # jawaban" />
    )
  return answers === 0 ? (
    <Plural value={files} other="Kirim # berkas" />
  ) : (
    <Trans>
      Terapkan {answers} jawaban dan kirim {files} berkas
    </Trans>
  )
}

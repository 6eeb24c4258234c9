import { Trans } from '@lingui/react/macro'
import { describeRule, type Rule } from '@undagi/maturity'
import { Abbreviated } from '../../../ui/guidance/abbreviated.tsx'
import { DraftWords } from '../../../ui/guidance/draft-words.tsx'
import { refusesDraft } from '../../../ui/guidance/refuses-draft.ts'
import styles from './criteria-panel.module.css'

/** What proves a criterion, and why a draft does not. */
export function ProofWords({ rule }: { readonly rule: Rule }) {
  return (
    <p className={styles.why}>
      {rule.kind === 'judgement' ? (
        <Trans>Anda yang menilai: tidak ada dokumen tertentu yang membuktikannya.</Trans>
      ) : (
        <Trans>
          Pembuktian: <Abbreviated text={describeRule(rule)} />.
        </Trans>
      )}{' '}
      {refusesDraft(rule) ? <DraftWords /> : null}
    </p>
  )
}

/** What is to be known about a criterion: where its texts differ, what counts and what does not. */
export function NoteWords({ note }: { readonly note: string }) {
  return (
    <p className={styles.why}>
      <Trans>
        Catatan: <Abbreviated text={note} />
      </Trans>
    </p>
  )
}

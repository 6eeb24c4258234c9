import { Trans, useLingui } from '@lingui/react/macro'
import { type RefObject, useState } from 'react'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { useExamine, useTakeVerdictBack } from '../api/examinations.ts'
import styles from './judging.module.css'
import { type VerdictDraft, verdictFault } from './verdict-draft.ts'
import { VerdictForm } from './verdict-form.tsx'

interface VerdictDeskProps {
  readonly assessmentId: string
  readonly examination: EvidenceExamination
  readonly draft: VerdictDraft
  readonly onDraft: (draft: VerdictDraft) => void
  readonly reasonRef: RefObject<HTMLTextAreaElement | null>
  readonly onSent: () => void
}

/** Where one decides about something offered; or why one may not. */
export function VerdictDesk(props: VerdictDeskProps) {
  const { assessmentId, examination, draft, onDraft, reasonRef, onSent } = props
  const { offerId, indicatorCode: code, revision, verdict, hindrance } = examination
  const address = { assessmentId, code, offerId }
  const examine = useExamine(address)
  const takeBack = useTakeVerdictBack(address)
  const errorWords = useErrorWords()
  const [triedOn, setTriedOn] = useState<string>()
  const send = () => {
    setTriedOn(offerId)
    if (verdictFault(draft) !== undefined || draft.verdict === undefined) return
    examine.mutate(
      {
        ...{ verdict: draft.verdict, reason: draft.reason },
        ...{ seenRevision: revision, seenVerdict: verdict?.id ?? null },
      },
      { onSuccess: onSent },
    )
  }
  if (hindrance !== null) return <Hindrance hindrance={hindrance} />
  const error = examine.error ?? takeBack.error
  return (
    <div className={styles.decision}>
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      <VerdictForm
        {...{ draft, onDraft, reasonRef }}
        isTried={triedOn === offerId}
        isSending={examine.isPending}
        offeredBy={examination.origin === null ? examination.offeredBy : examination.recordedBy.join(', ')}
        onSend={send}
      />
      {verdict ? (
        <LinkButton onClick={() => takeBack.mutate(verdict.id)}>
          <Trans>Cabut putusan yang ada</Trans>
        </LinkButton>
      ) : null}
    </div>
  )
}

function Hindrance({ hindrance }: { readonly hindrance: NonNullable<EvidenceExamination['hindrance']> }) {
  const { t } = useLingui()
  const words = {
    not_allowed: t`Bukti diperiksa oleh penanggung jawab atau asesor.`,
    own_offer: t`Bukti ini Anda ajukan, unggah, atau catat sendiri di Tim Koordinasi. Mintalah rekan yang memeriksanya.`,
    examined_by_assessor: t`Sudah diperiksa asesor eksternal. Hanya asesor eksternal yang dapat mengubahnya.`,
  }
  return <p className={styles.decision}>{words[hindrance]}</p>
}

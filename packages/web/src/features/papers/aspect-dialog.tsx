import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type ReportAspect, useWriteAspect } from './api/report-aspects.ts'
import { AspectWords } from './aspect-words.tsx'
import styles from './papers-page.module.css'

interface AspectDialogProps {
  readonly assessmentId: string
  readonly aspect: ReportAspect
  /** A report was issued with what stands: a change needs a reason. */
  readonly isIssued: boolean
  readonly onClose: () => void
}

const longest = 10_000
const nothing = { strengths: '', weaknesses: '', suggestions: '' }

/** Strengths, weaknesses and suggestions of one aspect; what a colleague wrote meanwhile is shown, and never overwritten unseen. */
export function AspectDialog({ assessmentId, aspect, isIssued, onClose }: AspectDialogProps) {
  const { t } = useLingui()
  const write = useWriteAspect(assessmentId)
  const { code, name, written, proposed } = aspect
  const [openedAt] = useState(written?.version ?? 0)
  const [words, setWords] = useState(written ?? nothing)
  const [reason, setReason] = useState('')
  const submit = () => {
    if (isIssued && reason.trim() === '') return
    const { strengths, weaknesses, suggestions } = words
    const body = {
      ...{ strengths, weaknesses, suggestions, seenVersion: written?.version ?? 0 },
      reason: isIssued ? reason.trim() : null,
    }
    write.mutate({ aspectCode: code, body }, { onSuccess: onClose })
  }
  const fieldOf = (field: keyof typeof nothing) => ({
    ...{ rows: 4, maxLength: longest, value: words[field] },
    onChange: (text: string) => setWords({ ...words, [field]: text }),
  })
  return (
    <ActionDialog
      wide
      title={
        <Trans>
          Uraian aspek {code} {name}
        </Trans>
      }
      submitLabel={<Trans>Simpan</Trans>}
      consequence={
        isIssued ? (
          <Trans>Laporan yang sudah terbit tidak berubah. Uraian ini tercetak pada versi berikutnya.</Trans>
        ) : (
          <Trans>Tercetak dalam laporan hasil, di bawah daftar dari nilai.</Trans>
        )
      }
      pending={write.isPending}
      error={write.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <div className={styles.fields}>
          {written !== null && written.version !== openedAt ? <Newer written={written} /> : null}
          <div>
            <Button onClick={() => setWords(withProposal(words, proposed))}>
              <Trans>Isi yang kosong dengan usulan dari nilai</Trans>
            </Button>
          </div>
          <TextArea label={t`Keunggulan`} {...fieldOf('strengths')} />
          <TextArea label={t`Kelemahan`} {...fieldOf('weaknesses')} />
          <TextArea label={t`Saran`} {...fieldOf('suggestions')} />
          {isIssued ? (
            <TextArea
              label={t`Alasan perbaikan`}
              maxLength={1_000}
              value={reason}
              onChange={setReason}
              error={tried && reason.trim() === '' ? t`Isi alasannya.` : undefined}
            />
          ) : null}
        </div>
      )}
    </ActionDialog>
  )
}

/** What somebody has typed stays. */
function withProposal(words: typeof nothing, proposed: typeof nothing): typeof nothing {
  return {
    strengths: words.strengths === '' ? proposed.strengths : words.strengths,
    weaknesses: words.weaknesses === '' ? proposed.weaknesses : words.weaknesses,
    suggestions: words.suggestions === '' ? proposed.suggestions : words.suggestions,
  }
}

function Newer({ written }: { readonly written: NonNullable<ReportAspect['written']> }) {
  const { authorName } = written
  return (
    <Note tone="look">
      <p>
        <Trans>{authorName} menulis sesudah kotak ini dibuka. Menyimpan menggantikannya:</Trans>
      </p>
      <AspectWords words={written} />
    </Note>
  )
}

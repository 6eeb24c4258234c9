import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useState } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type ReportKind, useIssueReport } from './api/report.ts'
import { IssueFields, nothingTyped, toGiven } from './issue-fields.tsx'
import styles from './papers-page.module.css'
import { useOwnNumber } from './use-own-number.tsx'
import { WithoutRecommendations } from './without-recommendations.tsx'
import { WordToCome } from './word-to-come.tsx'

interface IssueReportDialogProps {
  readonly kind: ReportKind
  readonly assessmentId: string
  readonly institutionId: string
  readonly version: number
  /** An evaluation without any recommendation: one says that it is meant. */
  readonly recommendsNothing: boolean
  /** Whose numbers it may bear by mistake; of the whole assessment so far. */
  readonly issued: readonly Schemas['IssuedPaper'][]
  readonly onClose: () => void
}

/** As long as a report may say in its own words. */
const longestSummary = 20_000

export function IssueReportDialog({
  kind,
  assessmentId,
  institutionId,
  version,
  recommendsNothing,
  issued,
  onClose,
}: IssueReportDialogProps) {
  const { t } = useLingui()
  const names = usePaperNames()
  const issue = useIssueReport(assessmentId)
  const [typed, setTyped] = useState(nothingTyped)
  const [capacity, setCapacity] = useState('')
  const [summary, setSummary] = useState('')
  const [isMeant, setMeant] = useState(false)
  const own = useOwnNumber({ kind, number: typed.number }, issued)
  const submit = () => {
    const given = toGiven(typed)
    if (given === undefined || capacity.trim() === '' || (recommendsNothing && !isMeant)) return
    if (!own.isSettled) return
    const signatory = { ...given.signatory, capacity: capacity.trim() }
    const meant = recommendsNothing ? { withoutRecommendations: true } : {}
    issue.mutate(
      { ...given, ...meant, ...own.said, signatory, summary: summary.trim(), version },
      { onSuccess: onClose },
    )
  }
  return (
    <ActionDialog
      wide
      title={
        <Trans>
          Terbitkan {names[kind]} versi {version}
        </Trans>
      }
      submitLabel={<Trans>Terbitkan</Trans>}
      consequence={
        <Trans>
          Laporan dibaca instansi dan semua yang menilainya. Yang terbit disimpan apa adanya; perbaikan
          menjadi versi berikutnya.
        </Trans>
      }
      pending={issue.isPending}
      error={issue.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <div className={styles.fields}>
          {recommendsNothing ? (
            <WithoutRecommendations isConfirmed={isMeant} onConfirm={setMeant} isTried={tried} />
          ) : null}
          <TextArea
            label={t`Ringkasan`}
            hint={t`Beberapa kalimat di awal laporan; boleh kosong.`}
            rows={5}
            maxLength={longestSummary}
            value={summary}
            onChange={setSummary}
          />
          <IssueFields typed={typed} onType={setTyped} tried={tried} atNumber={own.question(tried)} />
          <TextField
            label={t`Menandatangani sebagai`}
            hint={t`Misalnya: Ketua Tim Pelaksana. Aturan yang kami ketahui tidak menyebut siapa yang menandatangani.`}
            value={capacity}
            onChange={({ currentTarget }) => setCapacity(currentTarget.value)}
            error={tried && capacity.trim() === '' ? t`Isi bagian ini.` : undefined}
          />
          <WordToCome institutionId={institutionId} kind={kind} />
        </div>
      )}
    </ActionDialog>
  )
}

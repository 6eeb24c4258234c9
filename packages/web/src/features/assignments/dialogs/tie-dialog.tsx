import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { dayAfter } from '../../../lib/local-time.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type DeclaredTie, useAssigning } from '../api/assignments.ts'
import { useAssignmentWords } from '../use-assignment-words.ts'
import { MonthFields } from './month-fields.tsx'
import { type TieDraft, type TieLack, tieLacks, toTie } from './tie-draft.ts'

interface TieDialogProps {
  readonly round: Pick<RoundOverview, 'assessmentId' | 'timeZone'>
  readonly onClose: () => void
}

const declarable = [
  ...(['family', 'business_interest', 'affiliation', 'outside_work', 'advised_institution'] as const),
  ...(['employment', 'same_unit_or_superior'] as const),
] satisfies readonly DeclaredTie[]

const unknown = { month: '', year: '' }

/** An assessor says what ties them, since when and until when as far as they know: the year is enough, and that it lasts is an answer. */
export function TieDialog({ round: { assessmentId, timeZone }, onClose }: TieDialogProps) {
  const { t } = useLingui()
  const { ties } = useAssignmentWords()
  const { mutate, isPending, error } = useAssigning(assessmentId)
  const [draft, setDraft] = useState<TieDraft>({
    ...{ tie: '', from: unknown, lasts: '', until: unknown, note: '' },
  })
  const change = (part: Partial<TieDraft>) => setDraft((before) => ({ ...before, ...part }))
  const today = dayAfter(serverInstant(), 0, timeZone)
  const lacks = tieLacks(draft, today)
  const submit = () => {
    const { tie } = draft
    if (lacks.length > 0 || tie === '') return
    mutate(
      { kind: 'tie', body: { kind: 'declare', ...toTie({ ...draft, tie }, today) } },
      { onSuccess: onClose },
    )
  }
  const words: Readonly<Record<TieLack, string>> = {
    tie: t`Pilih hubungannya.`,
    lasts: t`Pilih salah satu.`,
    from: t`Isi tahunnya dengan empat angka, misalnya 2019, atau kosongkan.`,
    until: t`Isi tahunnya dengan empat angka, misalnya 2023.`,
    until_missing: t`Isi tahun berakhirnya. Bila tidak ingat persis, isi tahun terakhir yang mungkin.`,
    until_to_come: t`Itu belum lewat: pilih masih berlangsung.`,
    turned: t`Berakhirnya lebih awal daripada mulainya.`,
  }
  const worded = (those: readonly TieLack[]) => {
    const [first] = lacks.filter((lack) => those.includes(lack))
    return first === undefined ? undefined : words[first]
  }
  return (
    <ActionDialog
      title={<Trans>Nyatakan benturan kepentingan</Trans>}
      submitLabel={<Trans>Nyatakan</Trans>}
      consequence={
        <Trans>
          Yang menugaskan membacanya. Hubungan yang harus dinyatakan menghentikan penugasan Anda, sampai ia
          menugaskan Anda kembali dengan alasan. Yang masih berlangsung terhitung terus; yang sudah berakhir
          hanya selama aturan putaran melihat ke belakang.
        </Trans>
      }
      pending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <SelectField
            label={t`Hubungan Anda dengan instansi ini`}
            error={tried ? worded(['tie']) : undefined}
            value={draft.tie}
            choices={[
              { value: '', label: t`Pilih` },
              ...declarable.map((value) => ({ value, label: ties[value] })),
            ]}
            onChoose={(tie) => change({ tie })}
          />
          <MonthFields
            yearLabel={t`Mulai tahun (boleh kosong)`}
            monthLabel={t`Mulai bulan`}
            error={tried ? worded(['from']) : undefined}
            value={draft.from}
            onChange={(from) => change({ from })}
          />
          <SelectField
            label={t`Masih berlangsung?`}
            error={tried ? worded(['lasts']) : undefined}
            value={draft.lasts}
            choices={[
              { value: '', label: t`Pilih` },
              { value: 'yes', label: t`Ya, masih berlangsung` },
              { value: 'no', label: t`Tidak, sudah berakhir` },
            ]}
            onChoose={(lasts) => change({ lasts })}
          />
          {draft.lasts === 'no' ? (
            <MonthFields
              yearLabel={t`Berakhir tahun`}
              monthLabel={t`Berakhir bulan`}
              hint={t`Tanpa bulan, terhitung sampai 31 Desember tahun itu.`}
              error={tried ? worded(['until_missing', 'until', 'until_to_come', 'turned']) : undefined}
              value={draft.until}
              onChange={(until) => change({ until })}
            />
          ) : null}
          <TextArea
            label={t`Penjelasan (boleh kosong)`}
            value={draft.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </ActionDialog>
  )
}

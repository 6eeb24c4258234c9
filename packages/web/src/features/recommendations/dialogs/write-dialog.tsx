import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { nodesOf } from '@undagi/maturity'
import { useState } from 'react'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useWrite } from '../api/recommendations.ts'

interface WriteDialogProps {
  readonly assessmentId: string
  readonly edition: { readonly id: string; readonly revision: number }
  /** Of the report that is likely at hand. */
  readonly reportYear: number
  /** From a report; otherwise it is an assessor's own. */
  readonly isRecorded: boolean
  readonly onClose: () => void
}

/** A recommendation about an indicator, an aspect or the whole; from a report, with where it stands in it. */
export function WriteDialog({ assessmentId, edition, reportYear, isRecorded, onClose }: WriteDialogProps) {
  const { t } = useLingui()
  const writing = useWrite(assessmentId)
  const { data: instrument } = useSuspenseQuery(instrumentQuery(edition))
  const [text, setText] = useState('')
  const [about, setAbout] = useState('')
  const [source, setSource] = useState({ year: `${reportYear}`, title: '', number: '', page: '' })
  const nodes = nodesOf(instrument).slice(1)
  const subject = nodes.find((node) => `${node.kind} ${node.code}` === about)
  const isSourced = !isRecorded || (source.title.trim() !== '' && isYear(source.year))
  const submit = () => {
    if (text.trim() === '' || !isSourced) return
    writing.mutate(
      {
        text: text.trim(),
        indicatorCode: subject?.kind === 'indicator' ? subject.code : null,
        groupCode: subject?.kind === 'group' ? subject.code : null,
        source: isRecorded ? toSource(source) : null,
      },
      { onSuccess: onClose },
    )
  }
  const set = (part: Partial<typeof source>) => setSource({ ...source, ...part })
  return (
    <ActionDialog
      wide
      title={isRecorded ? <Trans>Catat rekomendasi dari laporan</Trans> : <Trans>Tulis rekomendasi</Trans>}
      submitLabel={<Trans>Simpan</Trans>}
      consequence={
        isRecorded ? (
          <Trans>Semua yang membaca rekomendasi instansi ini melihatnya, dengan sumbernya.</Trans>
        ) : (
          <Trans>Instansi membacanya setelah hasil dipublikasikan, atau bila konsepnya diperlihatkan.</Trans>
        )
      }
      pending={writing.isPending}
      error={writing.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextArea
            label={t`Rekomendasi`}
            hint={isRecorded ? t`Seperti tertulis dalam laporan.` : undefined}
            error={tried && text.trim() === '' ? t`Tulis rekomendasinya.` : undefined}
            maxLength={5_000}
            value={text}
            onChange={setText}
          />
          <SelectField
            label={t`Tentang`}
            value={about}
            choices={[
              { value: '', label: t`Seluruh penilaian` },
              ...nodes.map(({ kind, code, shortName }) => ({
                value: `${kind} ${code}`,
                label: `${code} ${shortName}`,
              })),
            ]}
            onChoose={setAbout}
          />
          {isRecorded ? (
            <div className={fieldPairClass}>
              <TextField
                label={t`Nama laporan`}
                error={tried && source.title.trim() === '' ? t`Tulis nama laporannya.` : undefined}
                maxLength={300}
                value={source.title}
                onChange={(event) => set({ title: event.currentTarget.value })}
              />
              <TextField
                label={t`Tahun evaluasi`}
                inputMode="numeric"
                error={tried && !isYear(source.year) ? t`Tulis tahunnya, misalnya 2023.` : undefined}
                value={source.year}
                onChange={(event) => set({ year: event.currentTarget.value })}
              />
              <TextField
                label={t`Nomor laporan`}
                hint={t`Boleh dikosongkan.`}
                maxLength={100}
                value={source.number}
                onChange={(event) => set({ number: event.currentTarget.value })}
              />
              <TextField
                label={t`Halaman`}
                inputMode="numeric"
                hint={t`Boleh dikosongkan.`}
                value={source.page}
                onChange={(event) => set({ page: event.currentTarget.value.replaceAll(/\D/g, '') })}
              />
            </div>
          ) : null}
        </>
      )}
    </ActionDialog>
  )
}

const isYear = (text: string) => /^20\d{2}$/.test(text.trim())

function toSource({ year, title, number, page }: Record<'year' | 'title' | 'number' | 'page', string>) {
  return {
    year: Number(year),
    title: title.trim(),
    number: number.trim() === '' ? null : number.trim(),
    page: page === '' ? null : Number(page),
    itemId: null,
  }
}

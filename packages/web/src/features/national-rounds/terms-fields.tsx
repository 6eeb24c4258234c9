import { useLingui } from '@lingui/react/macro'
import { editionKey } from '../../lib/edition-of-year.ts'
import { DateField } from '../../ui/date-field.tsx'
import { fieldGroupClass, fieldPairClass, TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { PlanFields } from '../../ui/stage-days/plan-fields.tsx'
import type { NationalRoundRegister } from './api/national-rounds.ts'
import { changeKind, changeYear, type NationalDraft, type TermsLack } from './national-draft.ts'

interface TermsFieldsProps {
  readonly draft: NationalDraft
  readonly register: NationalRoundRegister
  readonly nameOf: (year: string) => string
  /** What to say is missing; empty until the person has asked to go on. */
  readonly lacking: readonly TermsLack[]
  readonly onChange: (draft: NationalDraft) => void
}

/** What every participant gets: edition, kind, and the days of its stages. */
export function TermsFields({ draft, register, nameOf, lacking, onChange }: TermsFieldsProps) {
  const { t } = useLingui()
  const { editions, today } = register
  const lacks: Readonly<Record<TermsLack, string>> = {
    year: t`Isi tahunnya dengan empat angka, misalnya 2027.`,
    name: t`Isi nama putaran.`,
    edition: t`Pilih edisi instrumen.`,
    assessment_date: t`Isi tanggal penilaian.`,
    days: t`Periksa hari yang ditandai.`,
  }
  const wrong = (lack: TermsLack) => (lacking.includes(lack) ? lacks[lack] : undefined)
  const choices = editions.map((each) => ({ value: editionKey(each), label: each.shortName }))
  const kinds = [
    { value: 'evaluation' as const, label: t`Evaluasi` },
    { value: 'monitoring' as const, label: t`Pemantauan` },
  ]
  return (
    <>
      <div className={fieldPairClass}>
        <TextField
          label={t`Tahun`}
          inputMode="numeric"
          maxLength={4}
          value={draft.year}
          onChange={(event) =>
            onChange(changeYear(draft, event.currentTarget.value, { editions, today, nameOf }))
          }
          error={wrong('year')}
        />
        <SelectField
          label={t`Edisi instrumen`}
          value={draft.edition}
          choices={draft.edition === '' ? [{ value: '', label: t`Pilih edisi` }, ...choices] : choices}
          onChoose={(edition) => onChange({ ...draft, edition })}
          error={wrong('edition')}
        />
      </div>
      <div className={fieldPairClass}>
        <TextField
          label={t`Nama putaran`}
          maxLength={200}
          value={draft.name}
          onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
          error={wrong('name')}
        />
        <SelectField
          label={t`Jenis`}
          value={draft.kind}
          choices={kinds}
          hint={draft.kind === 'monitoring' ? t`Tanpa interviu dan visitasi.` : undefined}
          onChoose={(kind) => onChange(changeKind(draft, kind))}
        />
      </div>
      <div className={fieldPairClass}>
        <DateField
          label={t`Tanggal penilaian`}
          value={draft.assessmentDate}
          onChange={(event) => onChange({ ...draft, assessmentDate: event.currentTarget.value })}
          hint={t`Umur kebijakan dan audit dihitung sampai hari itu.`}
          error={wrong('assessment_date')}
        />
      </div>
      <fieldset className={fieldGroupClass}>
        <legend>{t`Jadwal, menurut jam setiap instansi (boleh kosong)`}</legend>
        <PlanFields draft={draft.days} onChange={(days) => onChange({ ...draft, days })} />
      </fieldset>
    </>
  )
}

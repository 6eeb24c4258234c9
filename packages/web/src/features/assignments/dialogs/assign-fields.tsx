import { useLingui } from '@lingui/react/macro'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { MinistryLetterFields } from '../../../ui/letter-fields.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Candidate } from '../api/assignments.ts'
import { useAssignmentWords } from '../use-assignment-words.ts'
import { type AssignmentDraft, type assignmentLacks, dutiesOf } from './assignment-draft.ts'

interface AssignFieldsProps {
  readonly draft: AssignmentDraft
  readonly candidates: readonly Candidate[]
  readonly byLetterOnly: boolean
  readonly lacks: ReturnType<typeof assignmentLacks>
  readonly onChange: (change: Partial<AssignmentDraft>) => void
}

export function AssignFields({ draft, candidates, byLetterOnly, lacks, onChange }: AssignFieldsProps) {
  const { t } = useLingui()
  const words = useAssignmentWords()
  const candidate = candidates.find(({ personId }) => personId === draft.assessorId)
  const conflicts = candidate === undefined ? '' : words.conflicts(candidate)
  const choose = (assessorId: string) => {
    const chosen = candidates.find(({ personId }) => personId === assessorId)
    const [duty = draft.duty] = chosen ? dutiesOf[chosen.role] : []
    onChange({ assessorId, duty })
  }
  const error = (lack: (typeof lacks)[number], words: string) => (lacks.includes(lack) ? words : undefined)
  return (
    <>
      <SelectField
        label={t`Siapa`}
        hint={conflicts === '' ? undefined : conflicts}
        value={draft.assessorId}
        choices={candidates.map(({ personId, name, role, load }) => ({
          value: personId,
          label: `${name}, ${role === 'score_reviewer' ? t`Tim Reviu` : t`asesor eksternal`}, ${t`${load} penugasan tahun ini`}`,
        }))}
        onChoose={choose}
      />
      <SelectField
        label={t`Tugas`}
        value={draft.duty}
        choices={(candidate ? dutiesOf[candidate.role] : []).map((value) => ({
          value,
          label: words.duties[value],
        }))}
        onChoose={(duty) => onChange({ duty })}
      />
      <TextField
        label={t`Indikator (kosong: semua)`}
        hint={t`Contoh: 1, 4, 10-12`}
        error={error(
          'indicators',
          t`Ada nomor yang tidak ada dalam instrumen ini. Tulis nomor indikator, misalnya 1, 4, 10-12.`,
        )}
        autoComplete="off"
        value={draft.indicators}
        onChange={(event) => onChange({ indicators: event.currentTarget.value })}
      />
      <div className={fieldPairClass}>
        <DateField
          label={t`Hari pertama`}
          error={error('from', t`Isi hari pertamanya.`)}
          value={draft.from}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <DateField
          label={t`Hari terakhir`}
          error={
            error('until', t`Isi hari terakhirnya.`) ??
            error('turned', t`Hari terakhir lebih awal daripada hari pertama.`)
          }
          value={draft.until}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
      </div>
      {byLetterOnly ? (
        <MinistryLetterFields
          letter={{ number: draft.letterNumber, date: draft.letterDate }}
          lacks={(['number', 'date'] as const).filter((part) => lacks.includes(`letter_${part}`))}
          maxLength={200}
          onChange={({ number, date }) => onChange({ letterNumber: number, letterDate: date })}
        />
      ) : null}
      <TextArea
        label={t`Catatan (wajib bila ada hubungan yang harus dinyatakan)`}
        error={error(
          'reason',
          t`Tulis, paling sedikit sepuluh huruf, mengapa penugasannya tetap dapat dilakukan.`,
        )}
        rows={2}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  )
}

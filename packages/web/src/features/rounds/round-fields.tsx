import { useLingui } from '@lingui/react/macro'
import { zoneName } from '../../lib/format.ts'
import { DateField } from '../../ui/date-field.tsx'
import { fieldPairClass, TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { RoundDraft, RoundLack } from './round-draft.ts'
import { useRoundWords } from './use-round-words.ts'

export interface RoundFieldsProps {
  readonly draft: RoundDraft
  readonly onChange: (part: Partial<RoundDraft>) => void
  readonly timeZone: string
  /** What to say is missing; empty until the person has asked to go on. */
  readonly lacking: readonly RoundLack[]
  /** What only the server knew about the target. */
  readonly targetError: string | undefined
  /** Its assessment was sent: what all of it stands on is shown and stays. */
  readonly isSent: boolean
  /** The ministry opened it: its kind and days are shown and stay. */
  readonly isNational: boolean
}

/** What can be changed of a round as long as it lives. */
export function RoundFields(props: RoundFieldsProps) {
  const { draft, onChange, timeZone, lacking, targetError, isSent, isNational } = props
  const { t } = useLingui()
  const { kinds, lacks } = useRoundWords()
  const wrong = (lack: RoundLack) => (lacking.includes(lack) ? lacks[lack] : undefined)
  const zone = zoneName(timeZone)
  const ministrys = t`Tetap, karena putaran ini dibuka tim pelaksana nasional.`
  const stays = isNational ? ministrys : isSent ? t`Tetap, karena penilaiannya sudah dikirim.` : undefined
  return (
    <>
      <div className={fieldPairClass}>
        <TextField
          label={t`Nama putaran`}
          maxLength={200}
          value={draft.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
          error={wrong('name')}
        />
        <SelectField
          label={t`Jenis`}
          value={draft.kind}
          choices={kinds}
          onChoose={(kind) => onChange({ kind })}
          disabled={stays !== undefined}
          hint={stays}
        />
      </div>
      <div className={fieldPairClass}>
        <DateField
          label={t`Tanggal penilaian`}
          value={draft.assessmentDate}
          onChange={(event) => onChange({ assessmentDate: event.currentTarget.value })}
          hint={stays ?? t`Umur kebijakan dan audit dihitung sampai hari itu.`}
          disabled={stays !== undefined}
          error={wrong('assessment_date')}
        />
        <TextField
          label={t`Target indeks`}
          inputMode="decimal"
          maxLength={5}
          value={draft.target}
          onChange={(event) => onChange({ target: event.currentTarget.value })}
          hint={t`Boleh kosong.`}
          error={wrong('target') ?? targetError}
        />
      </div>
      <div className={fieldPairClass}>
        <DateField
          label={t`Batas waktu`}
          value={draft.deadlineDate}
          onChange={(event) => onChange({ deadlineDate: event.currentTarget.value })}
          hint={isNational ? ministrys : t`Boleh kosong; tanggalnya datang lewat surat.`}
          disabled={isNational}
        />
        <TextField
          label={t`Pukul (${zone})`}
          type="time"
          value={draft.deadlineTime}
          onChange={(event) => onChange({ deadlineTime: event.currentTarget.value })}
          disabled={isNational}
        />
      </div>
      <div className={fieldPairClass}>
        <DateField
          label={t`Tanggal kunjungan`}
          value={draft.visitDate}
          onChange={(event) => onChange({ visitDate: event.currentTarget.value })}
          hint={t`Boleh kosong. Bukti yang berakhir sebelum hari itu disebut di Pemeriksaan bukti.`}
        />
      </div>
    </>
  )
}

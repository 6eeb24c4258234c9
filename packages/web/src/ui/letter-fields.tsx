import { useLingui } from '@lingui/react/macro'
import type { LetterDraft, LetterLack } from '../lib/letter-draft.ts'
import { DateField } from './date-field.tsx'
import { fieldPairClass, TextField } from './field.tsx'

interface TypedLetterProps {
  readonly letter: LetterDraft
  /** What is missing, and may be said by now. */
  readonly lacks: readonly LetterLack[]
  readonly maxLength?: number
  readonly onChange: (letter: LetterDraft) => void
}

interface LetterFieldsProps extends TypedLetterProps {
  readonly numberLabel: string
  readonly dateLabel: string
  readonly numberHint?: string
}

/** Number and day of a letter, beside each other. */
export function LetterFields({
  numberLabel,
  dateLabel,
  numberHint,
  letter,
  lacks,
  maxLength = 100,
  onChange,
}: LetterFieldsProps) {
  const { t } = useLingui()
  const dateError = () => {
    if (lacks.includes('date')) return t`Isi tanggal yang tertera pada suratnya.`
    if (lacks.includes('day_ahead')) return t`Tanggal ini belum tiba. Isi tanggal yang tertera pada suratnya.`
    if (lacks.includes('before_objection'))
      return t`Tanggal ini sebelum sanggahannya diajukan. Isi tanggal yang tertera pada surat jawabannya.`
    return undefined
  }
  return (
    <div className={fieldPairClass}>
      <TextField
        label={numberLabel}
        hint={numberHint}
        error={lacks.includes('number') ? t`Isi nomor suratnya.` : undefined}
        maxLength={maxLength}
        autoComplete="off"
        value={letter.number}
        onChange={(event) => onChange({ ...letter, number: event.currentTarget.value })}
      />
      <DateField
        label={dateLabel}
        error={dateError()}
        value={letter.date}
        onChange={(event) => onChange({ ...letter, date: event.currentTarget.value })}
      />
    </div>
  )
}

/** For who records what the ministry wrote. */
export function MinistryLetterFields(props: TypedLetterProps) {
  const { t } = useLingui()
  return (
    <LetterFields
      numberLabel={t`Nomor surat kementerian`}
      dateLabel={t`Tanggal surat kementerian`}
      {...props}
    />
  )
}

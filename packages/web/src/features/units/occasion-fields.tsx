import { useLingui } from '@lingui/react/macro'
import { DateField } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/field.tsx'
import type { Occasion } from './occasion.ts'
import styles from './units.module.css'

interface OccasionFieldsProps {
  readonly occasion: Occasion
  readonly onChange: (occasion: Occasion) => void
  readonly today: string
  /** Nobody may know since when a unit exists; a reorganisation always has its day. */
  readonly dayOptional?: boolean
  readonly tried: boolean
}

export function OccasionFields(props: OccasionFieldsProps) {
  const { occasion, onChange, today, dayOptional = false, tried } = props
  const { t } = useLingui()
  const isMissing = tried && !dayOptional && occasion.effectiveOn === ''
  return (
    <div className={styles.occasion}>
      <DateField
        label={dayOptional ? t`Sejak tanggal` : t`Berlaku mulai`}
        max={today}
        value={occasion.effectiveOn}
        onChange={(event) => onChange({ ...occasion, effectiveOn: event.currentTarget.value })}
        hint={dayOptional ? t`Boleh kosong bila tidak diketahui.` : undefined}
        error={isMissing ? t`Isi tanggalnya, paling lambat hari ini.` : undefined}
      />
      <TextField
        label={t`Dasar hukum`}
        value={occasion.legalBasis}
        maxLength={300}
        placeholder={t`Perda Nomor 5 Tahun 2026`}
        onChange={(event) => onChange({ ...occasion, legalBasis: event.currentTarget.value })}
        hint={t`Boleh kosong; tercetak dalam riwayat.`}
      />
    </div>
  )
}

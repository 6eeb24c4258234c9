import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { RoundOpening } from '../../../lib/api/contract.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './preview.module.css'

interface OpeningsFormProps {
  readonly openings: readonly RoundOpening[]
  /** How many institutions get a round of that year. */
  readonly institutions: ReadonlyMap<number, number>
  readonly editionName: string
  readonly onChange: (opening: RoundOpening) => void
}

/** Years without a round: what is proposed, to confirm or correct. No file tells a round's name or date. */
export function OpeningsForm({ openings, institutions, editionName, onChange }: OpeningsFormProps) {
  const { t } = useLingui()
  return (
    <Panel
      className={styles.openings}
      title={<Trans>Putaran yang akan dibuka</Trans>}
      aside={t`Tahun ini belum punya putaran. Periksa nama dan tanggalnya.`}
    >
      {openings.map((opening) => (
        <fieldset key={opening.year} className={styles.opening}>
          <legend>
            {opening.year}, {editionName},{' '}
            <Plural value={institutions.get(opening.year) ?? 0} other="# instansi" />
          </legend>
          <TextField
            label={t`Nama putaran`}
            value={opening.name}
            maxLength={200}
            onChange={(event) => onChange({ ...opening, name: event.currentTarget.value })}
          />
          <DateField
            label={t`Tanggal penilaian`}
            value={opening.assessmentDate}
            onChange={(event) => onChange({ ...opening, assessmentDate: event.currentTarget.value })}
          />
        </fieldset>
      ))}
    </Panel>
  )
}

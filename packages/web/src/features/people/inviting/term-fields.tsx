import { Trans, useLingui } from '@lingui/react/macro'
import { DateField } from '../../../ui/date-field.tsx'
import styles from '../people-page.module.css'

/** Days as typed; empty: no limit. */
export interface WrittenTerm {
  readonly from: string
  readonly to: string
}

interface TermFieldsProps {
  readonly term: WrittenTerm
  readonly error?: string | undefined
  /** Somebody from outside: without an end there is no role. */
  readonly needed?: boolean
  readonly onChange: (term: WrittenTerm) => void
}

/** Folded: most people get a role until somebody ends it; an SK may say otherwise. */
export function TermFields({ term, error, needed = false, onChange }: TermFieldsProps) {
  const { t } = useLingui()
  return (
    <details className={styles.term} open={error !== undefined || needed || undefined}>
      <summary>
        <Trans>Masa berlaku peran, bila disebut dalam SK</Trans>
      </summary>
      <div>
        <DateField
          label={t`Mulai`}
          value={term.from}
          hint={t`Kosong: sejak undangan diterima.`}
          onChange={(event) => onChange({ ...term, from: event.currentTarget.value })}
        />
        <DateField
          label={t`Sampai`}
          value={term.to}
          error={error}
          hint={
            needed
              ? t`Wajib: peran dari luar instansi berakhir dengan sendirinya.`
              : t`Kosong: sampai diakhiri.`
          }
          onChange={(event) => onChange({ ...term, to: event.currentTarget.value })}
        />
      </div>
    </details>
  )
}

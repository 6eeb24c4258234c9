import { Trans, useLingui } from '@lingui/react/macro'
import { zoneName } from '../../../lib/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { PublishedResults } from '../../../ui/published-results.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { officialName } from '../official-name.ts'
import type { SetupFound, TimeZone } from '../setup-draft.ts'
import { useSetupChoices } from '../use-setup-choices.ts'
import styles from './steps.module.css'

interface ChosenInstitutionProps {
  readonly found: SetupFound
  readonly timeZone: TimeZone
  readonly onTimeZone: (timeZone: TimeZone) => void
}

/** What is known about the chosen one, at once. */
export function ChosenInstitution({ found, timeZone, onTimeZone }: ChosenInstitutionProps) {
  const { t } = useLingui()
  const { timeZones } = useSetupChoices()
  const { institution, published } = found
  return (
    <>
      <Panel title={officialName(institution)}>
        <div className={styles.panelBody} aria-live="polite">
          {published.length > 0 ? (
            <PublishedResults results={published} />
          ) : (
            <p className={styles.aside}>
              <Trans>Tidak ada hasil terbitan dengan nama ini di tabel tahun 2023.</Trans>
            </p>
          )}
          {institution.timeZone === null ? null : (
            <p className={styles.aside}>
              <Trans>Zona waktu: {zoneName(institution.timeZone)}, menurut provinsinya.</Trans>
            </p>
          )}
          {institution.verified ? null : (
            <p className={styles.aside}>
              <Trans>Nama ini belum diverifikasi dengan sumber resmi; Anda dapat mengubahnya nanti.</Trans>
            </p>
          )}
        </div>
      </Panel>
      {institution.timeZone === null ? (
        <SelectField
          label={t`Zona waktu`}
          value={timeZone}
          choices={timeZones}
          onChoose={onTimeZone}
          hint={t`Daftar resmi tidak menyebut zona waktu kementerian dan lembaga; periksa pilihan ini.`}
        />
      ) : null}
    </>
  )
}

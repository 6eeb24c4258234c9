import { Trans, useLingui } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import styles from '../contributions.module.css'

interface LastYearProps {
  readonly template: Schemas['ContributionTemplate']
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly isUsed: boolean
  readonly onUse: (isUsed: boolean) => void
}

/** Who was asked last year, to ask them again. */
export function LastYear({ template, units, isUsed, onUse }: LastYearProps) {
  const { t } = useLingui()
  const { year, requests, owners, endedUnits } = template
  if (year === null || requests.length + owners.length === 0) return null
  const [asked, owned, ended] = [requests.length, owners.length, endedUnits.join(', ')]
  return (
    <div>
      <label className={styles.tick}>
        <input type="checkbox" checked={isUsed} onChange={() => onUse(!isUsed)} />
        <span>
          <Trans>
            Seperti tahun {year}: {asked} pertanyaan, {owned} pengampu
          </Trans>
        </span>
      </label>
      {isUsed && asked > 0 ? (
        <ul className={styles.documents} aria-label={t`Yang akan ditanyakan`}>
          {requests.map(({ indicatorCode, unitId, question }) => (
            <li key={`${indicatorCode} ${unitId}`}>
              {indicatorCode}, {units.find(({ id }) => id === unitId)?.name}: {question}
            </li>
          ))}
        </ul>
      ) : null}
      {ended === '' ? null : (
        <p className={styles.quiet}>
          <Trans>Sudah tidak ada, jadi tidak ikut: {ended}.</Trans>
        </p>
      )}
    </div>
  )
}

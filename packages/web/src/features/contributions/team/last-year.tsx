import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import styles from '../contributions.module.css'

interface LastYearProps {
  readonly template: Schemas['ContributionTemplate']
  readonly isUsed: boolean
  readonly onUse: (isUsed: boolean) => void
}

/** Who was asked last year, to ask them again. */
export function LastYear({ template, isUsed, onUse }: LastYearProps) {
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
      {ended === '' ? null : (
        <p className={styles.quiet}>
          <Trans>Sudah tidak ada, jadi tidak ikut: {ended}.</Trans>
        </p>
      )}
    </div>
  )
}

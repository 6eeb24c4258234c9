import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { effortNames, type Indicator, weighClaim } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { Sign } from '../../ui/sign.tsx'
import { findingsQuery, type IndicatorAddress } from './api/findings.ts'
import styles from './findings.module.css'

interface SupportNoteProps {
  readonly address: IndicatorAddress
  readonly indicator: Indicator
  /** What is claimed, or about to be. */
  readonly value: string | null
}

/** The level that evidence supports beside the claimed one; what the claim lacks, and the lightest step. */
export function SupportNote({ address, indicator, value }: SupportNoteProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { data } = useQuery(findingsQuery(address))
  // Criteria that are not written support nothing and refuse nothing.
  if (data === undefined || !indicator.levels.some(({ criteria }) => criteria.length > 0)) return null
  const { possible, documents, nextCheapest } = data
  const claim = weighClaim(indicator, data, value)
  const supported = data.supported ?? t`belum ada`
  const claimed = value === null ? '' : format.number(value)
  const missing = claim.missing.join(', ')
  const waiting = documents.filter(({ reading }) => reading === 'waiting').length
  const isAbove = claim.stand === 'above'
  return (
    <div className={styles.support}>
      <p className={isAbove ? styles.look : undefined}>
        <Sign kind={isAbove ? 'look' : 'ok'} />{' '}
        {isAbove ? (
          <Trans>
            Tingkat yang didukung bukti: <strong>{supported}</strong>, diklaim {claimed}.
          </Trans>
        ) : (
          <Trans>
            Tingkat yang didukung bukti: <strong>{supported}</strong>.
          </Trans>
        )}
      </p>
      {documents.length === 0 && isAbove ? (
        <p>
          <Trans>Belum ada bukti untuk indikator ini.</Trans>
        </p>
      ) : null}
      {documents.length > 0 && isAbove ? (
        <p>
          <Trans>Belum terbukti untuk klaim itu: butir {missing}.</Trans>
        </p>
      ) : null}
      {isAbove && nextCheapest ? (
        <NextStep criterion={nextCheapest.criterion} effort={effortNames[nextCheapest.effort]} />
      ) : null}
      {possible !== null && possible > (data.supported ?? 0) ? (
        <p>
          <Trans>Tingkat {possible} bila yang perlu dilihat orang ternyata terpenuhi.</Trans>
        </p>
      ) : null}
      {waiting > 0 ? (
        <p>
          <Trans>{waiting} dokumen sedang dibaca.</Trans>
        </p>
      ) : null}
    </div>
  )
}

function NextStep({ criterion, effort }: { readonly criterion: string; readonly effort: string }) {
  return (
    <p>
      <Trans>
        Langkah teringan: butir {criterion}, {effort}.
      </Trans>
    </p>
  )
}

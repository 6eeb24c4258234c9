import { Trans, useLingui } from '@lingui/react/macro'
import { explainDifference } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { previousStanding } from '../../lib/year-eras.ts'
import { ProofNumber } from './proof/proof-number.tsx'
import type { Dashboard } from './use-dashboard.ts'

/** The change from last year, as a reader of both published figures sees it; its proof tells the exact one. */
export function ChangeSentence({ dashboard: { result, round, rounds } }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const previous = previousStanding(round, rounds)
  if (!previous?.index) return null
  const year = previous.official === null ? `${previous.year}` : t`${previous.year}, resmi`
  const before = format.index(previous.index.rounded)
  if (!round.comparableWithPrevious)
    return (
      <p>
        <Trans>
          {before} pada {year} memakai instrumen lain: tidak sebanding
        </Trans>
      </p>
    )

  const { direction, published } = explainDifference(previous.index, result.index)
  const change = format.number(published)
  const number = (
    <ProofNumber subject={{ kind: 'change' }} label={t`${change}, lihat hitungan`}>
      {change}
    </ProofNumber>
  )
  if (direction === 'same')
    return (
      <p>
        <Trans>
          sama dengan {before} ({year})
        </Trans>
      </p>
    )
  return (
    <p>
      {result.missing.length > 0 ? <Trans>sementara</Trans> : null}{' '}
      {direction === 'up' ? (
        <Trans>
          naik {number} dari {before} ({year})
        </Trans>
      ) : (
        <Trans>
          turun {number} dari {before} ({year})
        </Trans>
      )}
    </p>
  )
}

import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { explainDifference } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { previousStanding } from '../../../lib/year-eras.ts'
import type { Dashboard } from '../use-dashboard.ts'
import { DifferenceSum } from './difference-sum.tsx'
import { IndexLink } from './index-link.tsx'

export function ChangeProof({ dashboard }: { dashboard: Dashboard }) {
  const format = useFormat()
  const { institution, result, round, rounds } = dashboard
  const previous = previousStanding(round, rounds)
  if (!previous?.index) return null

  const proof = explainDifference(previous.index, result.index)
  const [now, before] = [format.index(result.index.rounded), format.index(previous.index.rounded)]
  return (
    <>
      <DifferenceSum
        proof={proof}
        rounded={proof.rounded}
        toName={<IndexLink dashboard={dashboard} />}
        fromName={
          <Link to="/$slug/$year" params={{ slug: institution.slug, year: String(previous.year) }}>
            {previous.official === null ? (
              <Trans>Indeks {previous.year}</Trans>
            ) : (
              <Trans>Indeks resmi {previous.year}</Trans>
            )}
          </Link>
        }
      />
      {proof.rounded === proof.published ? null : (
        <p>
          <Trans>
            Selisih kedua angka yang tampil, {now} dan {before}, adalah {format.number(proof.published)}:
            keduanya sudah dibulatkan sendiri-sendiri.
          </Trans>
        </p>
      )}
    </>
  )
}

import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { explainDifference, findIndicator, parseRational, toExactNumber } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import type { Dashboard } from '../use-dashboard.ts'
import { useNextSteps } from '../use-next-steps.ts'
import { DifferenceSum } from './difference-sum.tsx'
import { IndexLink } from './index-link.tsx'

/** What one level more brings: the index with it, minus the index now; all else unchanged. */
export function StepProof({ dashboard, code }: { dashboard: Dashboard; code: string }) {
  const format = useFormat()
  const { institution, instrument, result, round } = dashboard
  const step = useNextSteps(dashboard).find((each) => each.code === code)
  const indicator = findIndicator(instrument, code)
  if (!step || !indicator) return null

  const weight = format.number(toExactNumber(parseRational(indicator.weight)).text)
  const from = step.from ?? instrument.unanswered.countsAs
  return (
    <>
      <p>
        <Trans>
          Hanya{' '}
          <Link
            to="/$slug/$year/penilaian/$code"
            params={{ slug: institution.slug, year: String(round.year), code }}
          >
            indikator {code} {indicator.shortName}
          </Link>{' '}
          yang berubah, dari {format.number(from)} ke {format.number(step.to)}; bobotnya {weight} dari 100.
        </Trans>
      </p>
      <DifferenceSum
        proof={explainDifference(result.index, step.index)}
        toName={<Trans>Indeks dengan tingkat {format.number(step.to)}</Trans>}
        fromName={<IndexLink dashboard={dashboard} />}
      />
    </>
  )
}

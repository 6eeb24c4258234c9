import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { IndicatorCount } from '../../ui/indicator-count.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { Dashboard } from './use-dashboard.ts'

interface DashboardHeadProps {
  readonly dashboard: Dashboard
  readonly help: ReactNode
}

export function DashboardHead({ dashboard, help }: DashboardHeadProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { answered, assessment, institution, instrument, result, round } = dashboard
  const continues = assessment.can.rate && result.missing.length > 0
  const isPartial = answered > 0 && result.missing.length > 0
  return (
    <PageHead
      title={t`Beranda`}
      lead={
        <p>
          {institution.name}, {round.name}:{' '}
          <Trans>
            {answered} dari <IndicatorCount instrument={instrument} of={assessment.indicators} /> dinilai.
          </Trans>{' '}
          {isPartial ? (
            <Trans>
              {result.missing.length} yang belum dinilai dihitung{' '}
              {format.number(instrument.unanswered.countsAs)}.
            </Trans>
          ) : null}
        </p>
      }
      actions={
        answered === 0 ? (
          help
        ) : (
          <>
            {help}
            <Button onClick={() => window.print()}>
              <Trans>Cetak ringkasan</Trans>
            </Button>
            <Link
              to="/$slug/$year/penilaian"
              params={{ slug: institution.slug, year: String(round.year) }}
              search={continues ? { dinilai: 'belum' } : {}}
              className={buttonClass('main')}
            >
              {continues ? <Trans>Lanjutkan penilaian</Trans> : <Trans>Buka penilaian</Trans>}
            </Link>
          </>
        )
      }
    />
  )
}

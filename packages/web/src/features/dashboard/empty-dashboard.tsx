import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { indicatorsOf, parseRational, toExactNumber } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { buttonClass } from '../../ui/button.tsx'
import { IndicatorCount } from '../../ui/indicator-count.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './empty-dashboard.module.css'
import { FirstSteps } from './first-steps.tsx'
import { HeadlineFacts } from './headline-facts.tsx'
import { IndexRuler } from './index-ruler.tsx'
import { LevelLegend } from './level-legend.tsx'
import { PublishedPanel } from './published-panel.tsx'
import type { Dashboard } from './use-dashboard.ts'

/** Before the first rating: what this page will show, how a rating looks, and where to begin. */
export function EmptyDashboard({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const { assessment, institution, instrument, round } = dashboard
  const place = { slug: institution.slug, year: String(round.year) }
  const first = indicatorsOf(instrument)[0]
  const weight = format.number(toExactNumber(parseRational(first?.weight ?? '0')).text)
  return (
    <div className={styles.empty}>
      <Panel title={t`Indeks muncul di sini begitu indikator pertama dinilai`}>
        <div className={styles.ruler}>
          <IndexRuler dashboard={dashboard} />
        </div>
        <div className={styles.words}>
          <p>
            <Trans>
              Evaluasi ini menilai <IndicatorCount instrument={instrument} of={assessment.indicators} />. Pada
              setiap indikator Anda mencentang butir yang sudah terpenuhi; tingkatnya mengikuti butir itu, dan
              indeks dihitung dari semua tingkat menurut bobotnya.
            </Trans>
          </p>
          {first ? (
            <p>
              <Trans>
                Contoh: indikator {first.code}, {first.shortName}, berbobot {weight} dari 100.
              </Trans>
            </p>
          ) : null}
          {first ? (
            <Link
              to="/$slug/$year/penilaian/$code"
              params={{ ...place, code: first.code }}
              className={buttonClass('main', styles.action)}
            >
              {assessment.can.rate ? (
                <Trans>Mulai dari indikator {first.code}</Trans>
              ) : (
                <Trans>Lihat indikator</Trans>
              )}
            </Link>
          ) : null}
        </div>
        <LevelLegend instrument={instrument} />
      </Panel>
      <div className={styles.beside}>
        <HeadlineFacts dashboard={dashboard} />
        <PublishedPanel institutionId={institution.id} />
        <FirstSteps dashboard={dashboard} />
      </div>
    </div>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { findIndicator } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { Panel } from '../../ui/panel.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './next-steps-panel.module.css'
import { ProofNumber } from './proof/proof-number.tsx'
import { StepHint } from './step-hint.tsx'
import type { Dashboard } from './use-dashboard.ts'
import { useNextSteps } from './use-next-steps.ts'

const shownSteps = 5

/** Which single step is worth most, by weight. */
export function NextStepsPanel({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const { institution, instrument, round } = dashboard
  const steps = useNextSteps(dashboard).slice(0, shownSteps)
  return (
    <Panel title={t`Yang paling menaikkan indeks`} aside={t`satu tingkat lagi`}>
      {steps.length === 0 ? (
        <p className={styles.none}>
          <Trans>Semua indikator sudah di tingkat tertinggi.</Trans>
        </p>
      ) : (
        <ol className={styles.steps}>
          {steps.map(({ code, from, to, gain }) => {
            const indicator = findIndicator(instrument, code)
            if (!indicator) return null
            const brings = format.number(gain.rounded)
            return (
              <li key={code}>
                <span className={styles.code}>{code}</span>
                <div>
                  <Link
                    to="/$slug/$year/penilaian/$code"
                    params={{ slug: institution.slug, year: String(round.year), code }}
                  >
                    {indicator.shortName}
                  </Link>{' '}
                  <span className={styles.levels}>
                    {from === null ? '–' : format.number(from)} <span aria-hidden="true">→</span>
                    <VisuallyHidden>
                      <Trans>menjadi</Trans>
                    </VisuallyHidden>{' '}
                    {format.number(to)}
                  </span>
                  <StepHint dashboard={dashboard} indicator={indicator} from={from} to={to} />
                </div>
                <ProofNumber
                  subject={{ kind: 'step', code }}
                  label={t`indeks naik ${brings}, lihat hitungan`}
                  className={styles.gain}
                >
                  +{brings}
                </ProofNumber>
              </li>
            )
          })}
        </ol>
      )}
      <p className={styles.note}>
        <Trans>Dihitung menurut bobot: satu indikator naik satu tingkat, yang lain tetap.</Trans>
      </p>
    </Panel>
  )
}

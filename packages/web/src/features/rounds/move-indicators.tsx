import { Plural, Trans } from '@lingui/react/macro'
import type { CriterionMove, IndicatorMove } from './api/edition-move.ts'
import styles from './move.module.css'

/** Indicator by indicator, each folded: what changes in its criteria, and the level they support before and after. */
export function MoveIndicators({ indicators }: { readonly indicators: readonly IndicatorMove[] }) {
  if (indicators.length === 0) return null
  return (
    <div className={styles.indicators}>
      {indicators.map((indicator) => (
        <details key={indicator.code}>
          <summary>
            <span>
              {indicator.code} {indicator.name}
            </span>
            <span className={styles.short}>
              <Support indicator={indicator} /> <Plural value={indicator.criteria.length} other="# butir" />
            </span>
          </summary>
          <ul>
            {indicator.criteria.map((criterion) => (
              <li key={criterion.code}>
                <CriterionWords criterion={criterion} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function Support({ indicator: { value, supported } }: { indicator: IndicatorMove }) {
  const [before, after] = [supported.before ?? '–', supported.after ?? '–']
  if (value === null || supported.before === supported.after) return null
  return (
    <Trans>
      nilai {value}, butir mendukung {before} menjadi {after},
    </Trans>
  )
}

function CriterionWords({ criterion }: { criterion: CriterionMove }) {
  const { code, kind, before, after } = criterion
  if (kind === 'added')
    return (
      <Trans>
        <strong>{code}</strong> baru: {after}
      </Trans>
    )
  if (kind === 'removed')
    return (
      <Trans>
        <strong>{code}</strong> tidak diminta lagi: {before}
      </Trans>
    )
  if (before === after)
    return (
      <Trans>
        <strong>{code}</strong> buktinya diperiksa dengan cara lain: {after}
      </Trans>
    )
  return (
    <Trans>
      <strong>{code}</strong> dahulu “{before}”, kini “{after}”
    </Trans>
  )
}

import { Trans } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { Panel } from '../../../ui/panel.tsx'
import { Sign } from '../../../ui/sign.tsx'
import styles from './judging.module.css'

interface CriteriaListProps {
  readonly indicator: Indicator
  /** What the institution ticked. */
  readonly met: ReadonlySet<string>
  /** Of the institution: the levels up to one above it stand open. */
  readonly claimed: string | null
  readonly renderFinding: (criterionCode: string) => ReactNode
}

/** The criteria level by level, what the institution says of each, and what was found. */
export function CriteriaList({ indicator, met, claimed, renderFinding }: CriteriaListProps) {
  const levels = indicator.levels.filter(({ criteria }) => criteria.length > 0)
  if (levels.length === 0) return null
  return (
    <Panel title={<Trans>Butir dan temuan</Trans>}>
      {levels.map(({ level, name, criteria }) => (
        <details
          key={level}
          className={styles.level}
          open={Math.abs(level - Math.ceil(Number(claimed ?? 1))) <= 1 || undefined}
        >
          <summary>
            <Trans>
              Tingkat {level}, {name}
            </Trans>
          </summary>
          <ul className={styles.criteria}>
            {criteria.map(({ code, text }) => (
              <li key={code}>
                <p>
                  <span className={styles.code}>{code}</span> {text}
                </p>
                <p className={styles.quiet}>
                  {met.has(code) ? (
                    <>
                      <Sign kind="ok" /> <Trans>Dinyatakan terpenuhi oleh instansi</Trans>
                    </>
                  ) : (
                    <Trans>Tidak dinyatakan terpenuhi oleh instansi</Trans>
                  )}
                </p>
                {renderFinding(code)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  )
}

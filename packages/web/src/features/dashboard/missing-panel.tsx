import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { Panel } from '../../ui/panel.tsx'
import { findMissing } from './find-missing.ts'
import { MissingItem } from './missing-item.tsx'
import styles from './missing-panel.module.css'
import type { Dashboard } from './use-dashboard.ts'

/** What the assessment still lacks, each leading to the list that shows exactly that. */
export function MissingPanel({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const { assessment, instrument, institution, round } = dashboard
  const missing = useMemo(() => findMissing(instrument, assessment), [instrument, assessment])
  const place = { slug: institution.slug, year: String(round.year) }
  const { unanswered, unsupported, unexplained } = missing
  const isComplete = unanswered.length + unsupported.length + unexplained.length === 0
  return (
    <Panel title={t`Yang belum lengkap`}>
      {isComplete ? (
        <p className={styles.none}>
          <Trans>Semua indikator dinilai, sesuai butirnya, dan dijelaskan.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          <MissingItem
            place={place}
            search={{ dinilai: 'belum' }}
            title={<Trans>Belum dinilai</Trans>}
            detail={<IndicatorList codes={unanswered} />}
            count={unanswered.length}
          />
          <MissingItem
            place={place}
            search={{ butir: 'berbeda' }}
            title={<Trans>Nilai berbeda dari butir yang terpenuhi</Trans>}
            detail={unsupported.slice(0, 3).map(({ code, value, supported }) => (
              <span key={code} className={styles.difference}>
                {supported === null ? (
                  <Trans>
                    Indikator {code}: bernilai {value}, butirnya belum mendukung tingkat mana pun
                  </Trans>
                ) : (
                  <Trans>
                    Indikator {code}: bernilai {value}, butirnya mendukung {supported}
                  </Trans>
                )}
              </span>
            ))}
            count={unsupported.length}
            isDoubtful
          />
          <MissingItem
            place={place}
            search={{ penjelasan: 'kurang' }}
            title={<Trans>Fakta atau Analisis belum lengkap</Trans>}
            detail={<IndicatorList codes={unexplained} />}
            count={unexplained.length}
          />
        </ul>
      )}
    </Panel>
  )
}

const namedCodes = 8

/** "Indikator 3, 11, 14 dan 5 lagi" */
function IndicatorList({ codes }: { codes: readonly string[] }) {
  const rest = codes.length - namedCodes
  const named = codes.slice(0, namedCodes).join(', ')
  if (rest > 0)
    return (
      <Trans>
        Indikator {named} dan <Plural value={rest} other="# lagi" />
      </Trans>
    )
  return <Trans>Indikator {named}</Trans>
}

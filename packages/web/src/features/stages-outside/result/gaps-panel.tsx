import { Plural, Trans } from '@lingui/react/macro'
import { Panel } from '../../../ui/panel.tsx'
import { GapItem } from './gap-item.tsx'
import { type GapLine, isDifferent } from './gap-lines.ts'
import styles from './result.module.css'
import type { ResultPlace } from './result-place.ts'

interface GapsPanelProps {
  readonly place: ResultPlace
  readonly lines: readonly GapLine[]
  readonly canCorrect: (code: string) => boolean
  readonly byLetter: boolean
  readonly isPublished: boolean
}

/** What differs, the most that the index lost first; what does not is folded away. */
export function GapsPanel({ place, lines, canCorrect, byLetter, isPublished }: GapsPanelProps) {
  const different = lines.filter(isDifferent)
  const same = lines.filter((line) => !isDifferent(line))
  const itemOf = (line: GapLine) => (
    <GapItem key={line.code} {...{ place, line, byLetter, isPublished }} canCorrect={canCorrect(line.code)} />
  )
  return (
    <Panel
      title={<Trans>Per indikator</Trans>}
      aside={<Trans>yang paling menurunkan indeks lebih dahulu</Trans>}
    >
      <div className={styles.body}>
        {different.length === 0 ? (
          <p>
            <Trans>Tidak ada indikator yang nilainya berbeda dari penilaian mandiri.</Trans>
          </p>
        ) : (
          <>
            <p className={styles.quiet}>
              <Trans>
                Perubahan indeks tiap indikator tidak dibulatkan: naik dikurangi turun tepat selisih kedua
                indeks sebelum dibulatkan.
              </Trans>
            </p>
            <ol className={styles.lines}>{different.map(itemOf)}</ol>
          </>
        )}
        {same.length === 0 ? null : (
          <details className={styles.folded}>
            <summary>
              <Plural value={same.length} other="# indikator tetap" />
            </summary>
            <ol className={styles.lines}>{same.map(itemOf)}</ol>
          </details>
        )}
      </div>
    </Panel>
  )
}

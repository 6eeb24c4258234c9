import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { findIndicator, type Instrument } from '@undagi/maturity'
import type { JudgingStage } from '../../../lib/api/stages-outside.ts'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { ValueTile } from '../../../ui/value-tile.tsx'
import { useJudgedWords } from '../use-judged-words.ts'
import type { JudgedFilter, JudgedLine } from './judged-lines.ts'
import styles from './judged-list.module.css'
import { ReturnWords } from './return-words.tsx'

interface JudgedTableProps {
  readonly instrument: Instrument
  /** Those whose values are seen, in order. */
  readonly stages: readonly JudgingStage[]
  readonly lines: readonly JudgedLine[]
  readonly filter: JudgedFilter | undefined
}

/** The indicators, the value of each stage side by side, and what is to be done. */
export function JudgedTable({ instrument, stages, lines, filter }: JudgedTableProps) {
  const { t } = useLingui()
  const { shortStageName } = useJudgedWords()
  if (lines.length === 0)
    return (
      <p className={classNames(panelClass, styles.nothing)}>
        <Trans>Tidak ada indikator dalam saringan ini.</Trans>
      </p>
    )
  return (
    <section className={classNames(panelClass, styles.list)} aria-label={t`Daftar indikator`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Indikator</Trans>
            </th>
            {stages.map((stage) => (
              <th key={stage} scope="col" className={styles.value}>
                {shortStageName(stage)}
              </th>
            ))}
            <th scope="col">
              <Trans>Keadaan</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">
                <Link
                  from="/$slug/$year"
                  to="/$slug/$year/penilaian-luar/$code"
                  params={{ code: line.code }}
                  search={{ saring: filter }}
                >
                  {line.code} {findIndicator(instrument, line.code)?.shortName}
                </Link>
              </th>
              {line.values.map(({ stage, value, origin }) => (
                <td key={stage} className={styles.value} data-name={shortStageName(stage)}>
                  <span data-carried={origin === 'carried' || undefined}>
                    <ValueTile instrument={instrument} value={value} />
                  </span>
                </td>
              ))}
              <td className={styles.state}>
                <LineWords line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LineWords({
  line: { judged, isUntouched, isChanged, isReturned, isUnsent, returnNotes },
}: {
  readonly line: JudgedLine
}) {
  return (
    <>
      {isReturned ? (
        <strong className={styles.look}>
          <ReturnWords notes={returnNotes} />
        </strong>
      ) : null}{' '}
      {isUnsent ? (
        <strong className={styles.look}>
          <Trans>Ada yang belum terkirim di perangkat ini</Trans>
        </strong>
      ) : judged === 'partly' ? (
        <strong className={styles.look}>
          <Trans>Sebagian: nilai belum dikukuhkan</Trans>
        </strong>
      ) : isUntouched ? (
        <Trans>Nilai dan teks tahap sebelumnya</Trans>
      ) : isChanged ? (
        <Trans>Berubah</Trans>
      ) : (
        <Trans>Dikukuhkan</Trans>
      )}
    </>
  )
}

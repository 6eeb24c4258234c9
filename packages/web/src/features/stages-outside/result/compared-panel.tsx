import { Trans } from '@lingui/react/macro'
import { compare, parseRational, type ScoreResult } from '@undagi/maturity'
import type { StageDifference } from '../../../lib/api/stage-difference.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { useJudgedWords } from '../use-judged-words.ts'
import { ExactText } from './exact-points.tsx'
import styles from './result.module.css'

interface ComparedPanelProps {
  readonly difference: StageDifference
}

/** Index and predicate side by side, and the way between them. */
export function ComparedPanel({ difference: told }: ComparedPanelProps) {
  const { self, official, officialStage, difference, raised, lowered, indicators, release } = told
  const { stageName } = useJudgedWords()
  const same = indicators.filter(({ direction }) => direction === 'same').length
  return (
    <Panel title={<Trans>Indeks dan predikat</Trans>}>
      <div className={styles.body}>
        <dl className={styles.compared}>
          {self === null ? null : (
            <div>
              <dt>
                <Trans>Penilaian mandiri</Trans>
              </dt>
              <Score result={self} />
            </div>
          )}
          {official === null ? null : (
            <div>
              <dt>
                {release.state === 'published' ? (
                  <Trans>Hasil</Trans>
                ) : officialStage === null ? null : (
                  <Trans>Sementara (tahap {stageName(officialStage)})</Trans>
                )}
              </dt>
              <Score result={official} />
            </div>
          )}
        </dl>
        {difference === null ? null : (
          <>
            <p>
              <WayBetween {...{ difference }} />
            </p>
            <p className={styles.quiet}>
              <Trans>
                {lowered} indikator turun, {raised} naik, {same} tetap. Selisih itu wajar: instansi menilai
                dirinya, asesor menilai buktinya.
              </Trans>
            </p>
          </>
        )}
      </div>
    </Panel>
  )
}

type Way = NonNullable<StageDifference['difference']>

/** The distance of the two figures as they are shown above; where the exact one is another, that too, called by its name. */
function WayBetween({ difference: { direction, distance, published } }: { readonly difference: Way }) {
  const format = useFormat()
  if (direction === 'same') return <Trans>Indeksnya sama.</Trans>
  const isUp = direction === 'up'
  const exact = <ExactText number={distance} />
  if (isSameValue(published, '0'))
    return isUp ? (
      <Trans>Angka yang tampil sama; sebelum dibulatkan naik {exact}.</Trans>
    ) : (
      <Trans>Angka yang tampil sama; sebelum dibulatkan turun {exact}.</Trans>
    )
  const shown = format.number(published)
  return (
    <>
      {isUp ? (
        <Trans>Naik {shown} dari penilaian mandiri.</Trans>
      ) : (
        <Trans>Turun {shown} dari penilaian mandiri.</Trans>
      )}
      {isSameValue(published, distance.text) ? null : (
        <>
          {' '}
          <Trans>Sebelum dibulatkan: {exact}.</Trans>
        </>
      )}
    </>
  )
}

/** Both predicates where the two readings of a boundary disagree and nobody knows which one holds. */
function Score({
  result: { index, predicate },
}: {
  readonly result: Pick<ScoreResult, 'index' | 'predicate'>
}) {
  const format = useFormat()
  return (
    <dd>
      <strong>{format.index(index.rounded)}</strong> {predicate.name}
      {predicate.otherwise === null || predicate.ruleKnown ? null : (
        <span className={styles.quiet}>
          {' '}
          <Trans>(menurut aturan batas yang lain: {predicate.otherwise})</Trans>
        </span>
      )}
    </dd>
  )
}

const isSameValue = (one: string, other: string) => compare(parseRational(one), parseRational(other)) === 0

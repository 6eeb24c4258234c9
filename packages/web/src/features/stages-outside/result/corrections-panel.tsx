import { Trans } from '@lingui/react/macro'
import { useQueries } from '@tanstack/react-query'
import { type StageIndicator, stageIndicatorQuery } from '../../../lib/api/stages-outside.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import styles from './result.module.css'
import { nameOf, type ResultPlace } from './result-place.ts'

interface CorrectionsPanelProps {
  readonly place: ResultPlace
  readonly codes: readonly string[]
}

/** What was set right after publication: by whom, by which letter, and why. What was published stays readable beside it. */
export function CorrectionsPanel({ place, codes }: CorrectionsPanelProps) {
  const { assessmentId } = place.round
  const found = useQueries({ queries: codes.map((code) => stageIndicatorQuery({ assessmentId, code })) })
  const indicators = found.flatMap(({ data }) => (data === undefined ? [] : [data]))
  return (
    <Panel title={<Trans>Koreksi sesudah publikasi</Trans>}>
      <ul className={styles.corrections}>
        {indicators.flatMap((indicator) =>
          indicator.corrections.map((correction, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: corrections of an indicator are only added to
            <li key={`${indicator.code} ${index}`}>
              <CorrectionWords {...{ place, indicator, index }} correction={correction} />
            </li>
          )),
        )}
      </ul>
    </Panel>
  )
}

interface CorrectionWordsProps {
  readonly place: ResultPlace
  readonly indicator: StageIndicator
  readonly correction: StageIndicator['corrections'][number]
  readonly index: number
}

function CorrectionWords({ place, indicator, correction, index }: CorrectionWordsProps) {
  const format = useFormat()
  const { code, corrections, stages } = indicator
  const earlier = corrections[index - 1]
  const isFirst = earlier === undefined || (earlier.isOvertaken && !correction.isOvertaken)
  const before = isFirst ? (stages.at(-1)?.value ?? null) : earlier.value
  const said = (value: string | null) => (value === null ? '–' : format.number(value))
  const { value, reason, byName, at, outside } = correction
  return (
    <>
      <strong>
        {code} {nameOf(place, code)}
      </strong>
      :{' '}
      {correction.isOvertaken ? (
        <Trans>{said(value)}, lalu dinilai lagi oleh asesor: yang belakangan yang dihitung</Trans>
      ) : (
        <Trans>
          {said(before)} menjadi {said(value)}
        </Trans>
      )}
      . {reason}
      <br />
      <span className={styles.quiet}>
        {byName}, {format.moment(at, place.round.timeZone)}
        {outside === null || outside.letter === null ? null : (
          <>
            ;{' '}
            <Trans>
              surat nomor {outside.letter.number}, {format.longDay(outside.letter.date)}
            </Trans>
          </>
        )}
      </span>
    </>
  )
}

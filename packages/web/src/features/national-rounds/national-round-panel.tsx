import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useFormat } from '../../lib/use-format.ts'
import { useStageNames } from '../../lib/use-stage-names.ts'
import { Panel } from '../../ui/panel.tsx'
import { panelInsideClass } from '../../ui/panel-parts.ts'
import { type NationalRound, nationalRoundQuery } from './api/national-rounds.ts'
import { WhyNot } from './candidate-list.tsx'
import styles from './national-rounds.module.css'
import { ParticipantsPanel } from './participants-panel.tsx'
import { TakenOut } from './stamps.tsx'
import { useNationalWords } from './use-national-words.ts'

interface NationalRoundPanelProps {
  readonly institutionId: string
  readonly nationalRoundId: string
  readonly onTask: (kind: 'add' | 'withdraw', national: NationalRound) => void
}

/** One round of the ministry: what it gave to everybody, who takes part, and who was left out and why. */
export function NationalRoundPanel({ onTask, ...place }: NationalRoundPanelProps) {
  const { data: national } = useSuspenseQuery(nationalRoundQuery(place))
  const { withdrawn, leftOut } = national
  return (
    <>
      <Panel
        title={<Trans>Yang diberikan kepada setiap peserta</Trans>}
        aside={`${national.year} · ${national.name}`}
      >
        <div className={panelInsideClass}>
          <Terms national={national} />
        </div>
      </Panel>
      <ParticipantsPanel {...{ national }} onTask={(kind) => onTask(kind, national)} />
      {leftOut.length === 0 ? null : <LeftOutPanel {...{ withdrawn, leftOut }} />}
    </>
  )
}

function LeftOutPanel({ withdrawn, leftOut }: Pick<NationalRound, 'withdrawn' | 'leftOut'>) {
  return (
    <Panel title={<Trans>Yang tidak ikut</Trans>} aside={leftOut.length}>
      <ul className={styles.people}>
        {leftOut.map(({ institutionId, institutionName, refusal, roundName }) => {
          const taken = withdrawn.findLast((each) => each.institutionId === institutionId)
          return (
            <li key={institutionId}>
              <strong>{institutionName}</strong>
              {refusal ? <WhyNot code={refusal.code} roundName={roundName} /> : null}
              {refusal || taken ? null : (
                <small>
                  <Trans>Belum dipilih</Trans>
                </small>
              )}
              {taken ? <TakenOut {...taken.withdrawn} timeZone={taken.timeZone} /> : null}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function Terms({ national }: { readonly national: NationalRound }) {
  const format = useFormat()
  const { nameOf } = useStageNames()
  const { daysOf, ruleOf } = useNationalWords()
  const { windows, boundary, paper, reason, assessmentDate } = national
  const day = format.day(assessmentDate)
  return (
    <>
      <p>
        <Trans>Dasar: {reason}</Trans>{' '}
        {paper ? (
          <Trans>
            Surat {paper.number}, {format.day(paper.date)}.
          </Trans>
        ) : null}
      </p>
      <p>
        <Trans>Tanggal penilaian {day}.</Trans> {ruleOf(boundary)}
      </p>
      {windows.length === 0 ? (
        <p>
          <Trans>Tanpa jadwal: setiap instansi diberi hari kemudian, di Kalender.</Trans>
        </p>
      ) : (
        <ul>
          {windows.map(({ stage, window }) => (
            <li key={stage}>
              {nameOf(stage)}: {daysOf(window)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

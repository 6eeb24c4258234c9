import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useStateNames } from '../../lib/use-state-names.ts'
import { Button } from '../../ui/button.tsx'
import sentence from '../../ui/filter-sentence.module.css'
import { FilterWord } from '../../ui/filter-word.tsx'
import { nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import { actionsClass, panelInsideClass } from '../../ui/panel-parts.ts'
import { SearchWord } from '../../ui/search-word.tsx'
import type { NationalRound } from './api/national-rounds.ts'
import { countByState, narrowParticipants, type ParticipantFilter } from './narrow-participants.ts'
import styles from './national-rounds.module.css'
import { OpenedBy } from './stamps.tsx'

interface ParticipantsPanelProps {
  readonly national: NationalRound
  readonly onTask: (kind: 'add' | 'withdraw') => void
}

/** How far every participant is: among hundreds those of one stage, or of one name, each leading to its own stage. */
export function ParticipantsPanel({ national, onTask }: ParticipantsPanelProps) {
  const { nameOf } = useStateNames()
  const { participants, year } = national
  const [filter, setFilter] = useState<ParticipantFilter>({})
  // Of one alone nothing is left out, whatever was chosen while there were more.
  const isMany = participants.length > 1
  const shown = isMany ? narrowParticipants(participants, filter) : participants
  return (
    <Panel title={<Trans>Instansi peserta</Trans>} aside={participants.length}>
      {isMany ? <ParticipantSentence {...{ participants, filter }} onFilter={setFilter} /> : null}
      {shown.length === 0 ? (
        <p className={nothingYetClass}>
          {participants.length === 0 ? (
            <Trans>Belum ada peserta.</Trans>
          ) : (
            <Trans>Tidak ada peserta yang cocok. Ubah kata-kata kalimat di atas.</Trans>
          )}
        </p>
      ) : null}
      <ul className={styles.people}>
        {shown.map(({ institutionId, institutionName, slug, stage, refusal, opened, timeZone }) => (
          <li key={institutionId} className={styles.standing}>
            <div>
              <Link to="/$slug/$year/tahap" params={{ slug, year: String(year) }}>
                {institutionName}
              </Link>
              <OpenedBy {...opened} timeZone={timeZone} />
            </div>
            <p>
              {nameOf(stage)}
              {refusal === null ? (
                <small>
                  <Trans>belum ada isian</Trans>
                </small>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <div className={panelInsideClass}>
        <div className={actionsClass}>
          <Button onClick={() => onTask('add')}>
            <Trans>Tambah peserta</Trans>
          </Button>
          <Button onClick={() => onTask('withdraw')}>
            <Trans>Tarik peserta</Trans>
          </Button>
        </div>
      </div>
    </Panel>
  )
}

interface ParticipantSentenceProps {
  readonly participants: NationalRound['participants']
  readonly filter: ParticipantFilter
  readonly onFilter: (filter: ParticipantFilter) => void
}

function ParticipantSentence({ participants, filter, onFilter }: ParticipantSentenceProps) {
  const { t } = useLingui()
  const { nameOf } = useStateNames()
  const searchRef = useRef<HTMLInputElement>(null)
  const choices = [
    { label: t`tahap mana pun`, part: { state: undefined } },
    ...countByState(participants).map(({ state, count }) => ({
      label: `${nameOf(state)} (${count})`,
      part: { state },
    })),
  ]
  const state = <FilterWord label={t`Tahap`} {...{ choices, filter, onFilter }} />
  const search = (
    <SearchWord
      ref={searchRef}
      value={filter.words ?? ''}
      onChange={(words) => onFilter({ ...filter, words })}
    />
  )
  return (
    <search aria-label={t`Saring peserta`} className={styles.sentence}>
      <span className={sentence.sentence}>
        <Trans>
          Peserta pada {state}, bernama {search}
        </Trans>
      </span>
    </search>
  )
}

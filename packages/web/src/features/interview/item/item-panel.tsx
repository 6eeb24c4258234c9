import { Trans, useLingui } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { LevelTile } from '../../../ui/level-tile.tsx'
import { Note } from '../../../ui/note.tsx'
import { panelClass } from '../../../ui/panel.tsx'
import type { Room, RoomItem } from '../api/room.ts'
import type { Speaking } from '../outbox/use-outbox.ts'
import { Composer } from './composer.tsx'
import styles from './item-panel.module.css'
import { Turns } from './turns.tsx'
import { type RenderValue, ValuePanel } from './value-panel.tsx'

interface ItemPanelProps {
  readonly room: Room
  readonly item: RoomItem
  readonly instrument: Instrument
  readonly assessmentId: string
  readonly speaking: Speaking
  readonly renderValue: RenderValue
  readonly onNext: (code: string) => void
}

/** One indicator: what was asked and answered, and what comes of it. */
export function ItemPanel(props: ItemPanelProps) {
  const { room, item, instrument, assessmentId, speaking, renderValue, onNext } = props
  const { can, minutes } = room
  const place = { room, item, assessmentId, speaking }
  const isWritten = !minutes.isFrozen
  return (
    <section className={panelClass} aria-labelledby="butir">
      <header className={styles.head}>
        <h2 id="butir">
          <span>{item.code}</span> {item.name}
        </h2>
        <Values {...{ item }} />
      </header>
      {can.conduct && isWritten ? <Clock {...place} /> : null}
      <Turns {...place} />
      {can.conduct && isWritten ? <Composer {...place} as="question" /> : null}
      {can.answer && isWritten ? <Composer {...place} as="answer" /> : null}
      {(can.conduct || can.answer) && !isWritten ? <Frozen {...{ room }} /> : null}
      {can.conduct && room.seesOutside ? <Composer {...place} as="note" /> : null}
      {can.judge ? <ValuePanel {...{ room, item, instrument, renderValue, onNext }} /> : null}
    </section>
  )
}

/** Why nothing is asked or answered any more. */
function Frozen({ room: { minutes } }: Pick<ItemPanelProps, 'room'>) {
  return (
    <div className={styles.frozen}>
      <Note>
        {minutes.isSigned ? (
          <Trans>
            Notula sudah ditandatangani kedua pihak, jadi tanya jawab tidak dapat ditambah atau diubah lagi.
          </Trans>
        ) : (
          <Trans>
            Notula sudah mulai ditandatangani, jadi tanya jawab tidak dapat ditambah. Dapat lagi bila yang
            menandatangani menarik tanda tangannya, di Notula.
          </Trans>
        )}
      </Note>
    </div>
  )
}

function Clock({ item, speaking }: Pick<ItemPanelProps, 'item' | 'speaking'>) {
  const { code, isRunning } = item
  return (
    <p className={styles.clock}>
      {isRunning ? (
        <Button onClick={() => speaking.conduct({ kind: 'item_ended', code })}>
          <Trans>Hentikan waktu butir ini</Trans>
        </Button>
      ) : (
        <Button onClick={() => speaking.conduct({ kind: 'item_started', code })}>
          <Trans>Mulai bahas butir ini</Trans>
        </Button>
      )}
    </p>
  )
}

/** Value by value through the stages that the person sees. */
function Values({ item: { values } }: Pick<ItemPanelProps, 'item'>) {
  const { t } = useLingui()
  const format = useFormat()
  const names = {
    self_assessment: t`mandiri`,
    document_review: t`dokumen`,
    interview: t`interviu`,
    site_visit: t`visitasi`,
  }
  return (
    <dl className={styles.values}>
      {values.map(({ stage, value, isCarried }) => {
        const isSilent = value === null || (stage === 'interview' && isCarried)
        return (
          <div key={stage}>
            <dt>{names[stage]}</dt>
            <dd>
              <LevelTile level={isSilent || value === null ? null : Math.round(Number(value))}>
                {isSilent || value === null ? '–' : format.number(value)}
              </LevelTile>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

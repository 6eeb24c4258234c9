import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import type { Room } from './api/room.ts'
import styles from './room-parts.module.css'

export type RoomPart = 'agenda' | 'talk' | 'evidence' | 'deadlines'

interface RoomPartsProps {
  readonly room: Room
  readonly part: RoomPart
  readonly onPart: (part: RoomPart) => void
}

/** On a narrow screen one part of the room at a time; where there is room for all, the style sheet leaves this out. */
export function RoomParts({ room, part, onPart }: RoomPartsProps) {
  const { t } = useLingui()
  const waiting = waitingIn(room)
  const words = {
    talk: <Trans>Tanya jawab</Trans>,
    evidence: <Trans>Bukti</Trans>,
    agenda: <Trans>Agenda ({room.items.length})</Trans>,
    deadlines: (
      <>
        {waiting === 0 ? (
          <Trans>Klarifikasi dan sanggah</Trans>
        ) : (
          <Trans>Klarifikasi dan sanggah ({waiting})</Trans>
        )}{' '}
        <RunningTerm {...{ room }} />
      </>
    ),
  }
  const parts = ['talk', 'evidence', 'agenda', 'deadlines'] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here
    <div className={styles.parts} role="group" aria-label={t`Bagian ruang`}>
      {parts.map((each) => (
        <Button key={each} aria-pressed={each === part} onClick={() => onPart(each)}>
          {words[each]}
        </Button>
      ))}
    </div>
  )
}

/** What was asked or objected to and nobody has answered yet. */
function waitingIn({ clarifications, objections }: Room): number {
  const asked = clarifications.filter(({ answers, isOver }) => answers.length === 0 && !isOver)
  return asked.length + objections.filter(({ answer }) => answer === null).length
}

/** Until when one may object, while one may. */
function RunningTerm({ room: { term, release, timeZone } }: Pick<RoomPartsProps, 'room'>) {
  const format = useFormat()
  if (term === null || term.isOver || release === 'closed') return null
  return (
    <span className={styles.term}>
      <Trans>sanggah sampai {format.until(term.dueAt, timeZone)}</Trans>
    </span>
  )
}

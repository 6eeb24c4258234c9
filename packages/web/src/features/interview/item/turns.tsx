import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { Room, RoomItem } from '../api/room.ts'
import type { Waiting } from '../outbox/outbox.ts'
import type { Speaking } from '../outbox/use-outbox.ts'
import said from '../said.module.css'
import { Turn } from './turn.tsx'
import styles from './turns.module.css'

interface TurnsProps {
  readonly room: Room
  readonly item: RoomItem
  readonly speaking: Speaking
}

/** What was said of the item, in order; what is still on its way stands below and says so. */
export function Turns({ room, item, speaking }: TurnsProps) {
  const { t } = useLingui()
  const known = new Set(item.contributions.map(({ id }) => id))
  const unsent = speaking.waiting
    .flatMap(toSaid)
    .filter((each) => each.code === item.code && !known.has(each.id))
  const list = useRef<HTMLUListElement>(null)
  const count = item.contributions.length + unsent.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said last is in sight each time something is said
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight
  }, [count])
  return (
    <ul
      ref={list}
      className={styles.turns}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={t`Tanya jawab`}
      aria-live="polite"
    >
      {item.contributions.map((each) => (
        <Turn key={each.id} contribution={each} timeZone={room.timeZone} />
      ))}
      {unsent.map(({ id, text }) => (
        <li key={id} className={styles.turn}>
          <p className={said.said}>{text}</p>
          <p className={said.unsent}>
            <Trans>belum terkirim, tersimpan di perangkat ini</Trans>
          </p>
        </li>
      ))}
      {count === 0 ? (
        <li className={styles.turn}>
          <p className={said.by}>
            <Trans>Belum ada pertanyaan dan jawaban.</Trans>
          </p>
        </li>
      ) : null}
    </ul>
  )
}

function toSaid({ entry, refusal }: Waiting) {
  if (refusal !== undefined || !('contributionId' in entry)) return []
  return [{ id: entry.contributionId, code: entry.code, text: entry.text }]
}

import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { Contribution, Room, RoomItem } from '../api/room.ts'
import type { Waiting } from '../outbox/outbox.ts'
import type { Speaking } from '../outbox/use-outbox.ts'
import said from '../said.module.css'
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

function Turn({
  contribution,
  timeZone,
}: {
  readonly contribution: Contribution
  readonly timeZone: string
}) {
  const { t } = useLingui()
  const format = useFormat()
  const { kind, text, byName, spokenBy, at, contested } = contribution
  const names = { question: t`Pertanyaan`, answer: t`Jawaban`, note: t`Catatan asesor` }
  return (
    <li className={styles.turn}>
      <p className={said.by}>
        <strong>{names[kind]}</strong> · {spokenBy === '' ? byName : `${spokenBy} (${byName})`} ·{' '}
        <time dateTime={at}>{format.when(at, timeZone)}</time>
        {kind === 'note' ? ` · ${t`tidak terlihat oleh instansi`}` : null}
      </p>
      <p className={classNames(said.said, styles.said)}>{text}</p>
      {contested === null ? null : (
        <p className={said.unsent}>
          <Trans>Ditulis di dua tempat sekaligus. Sebelumnya: “{contested}”</Trans>
        </p>
      )}
    </li>
  )
}

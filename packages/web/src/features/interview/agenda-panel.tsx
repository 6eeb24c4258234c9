import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { panelClass } from '../../ui/panel.tsx'
import styles from './agenda-panel.module.css'
import type { Room, RoomItem } from './api/room.ts'
import { judgedInInterview } from './items-done.ts'

interface AgendaPanelProps {
  readonly room: Room
  readonly current: string | undefined
  readonly onChoose: (code: string) => void
  readonly onEdit: () => void
}

/** What is talked about, in order, with the time it took. */
export function AgendaPanel({ room, current, onChoose, onEdit }: AgendaPanelProps) {
  const { t } = useLingui()
  const { items, carried, can, minutes } = room
  return (
    <nav className={`${panelClass} ${styles.agenda}`} aria-label={t`Agenda`}>
      <header className={styles.head}>
        <h2>
          <Trans>Agenda</Trans>
        </h2>
        <p>
          <Plural value={items.length} other="# butir" />
        </p>
      </header>
      <ol>
        {items.map((item) => (
          <li key={item.code}>
            <button
              type="button"
              aria-current={item.code === current ? 'true' : undefined}
              onClick={() => onChoose(item.code)}
            >
              <span className={styles.code}>{item.code}</span>
              <span className={styles.name}>{item.name}</span>
              <ItemState {...{ room, item }} />
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        {carried > 0 && room.seesOutside ? (
          <p>
            <Plural value={carried} other="# indikator lain mengambil nilai penilaian dokumen." />
          </p>
        ) : null}
        {can.conduct && !minutes.isFrozen ? (
          <Button onClick={onEdit}>
            {items.length === 0 ? <Trans>Susun agenda</Trans> : <Trans>Ubah agenda</Trans>}
          </Button>
        ) : null}
      </div>
    </nav>
  )
}

function ItemState({ room, item }: { readonly room: Room; readonly item: RoomItem }) {
  const format = useFormat()
  const { minutes, spentMinutes, isRunning, startedAt } = item
  return (
    <span className={styles.state}>
      <span>{isRunning ? <Trans>sedang dibahas</Trans> : <HowFar {...{ item }} />}</span>
      {startedAt === null ? (
        minutes === null ? null : (
          <span>
            <Plural value={minutes} other="# menit" />
          </span>
        )
      ) : (
        <span>
          <time className={styles.time}>{format.when(startedAt, room.timeZone)}</time>{' '}
          {minutes === null ? (
            <Plural value={spentMinutes} other="# menit" />
          ) : (
            <Trans>
              {spentMinutes} dari <Plural value={minutes} other="# menit" />
            </Trans>
          )}
        </span>
      )}
    </span>
  )
}

/** What came of it, for who sees values, wherever it was judged; otherwise whether it was talked about. */
function HowFar({ item }: { readonly item: RoomItem }) {
  const { isEnded } = item
  const judged = judgedInInterview(item)
  if (judged === true) return <ValueChange {...item} />
  if (!isEnded) return <Trans>belum dibahas</Trans>
  return judged === null ? <Trans>sudah dibahas</Trans> : <Trans>sudah dibahas, belum dinilai</Trans>
}

function ValueChange({ values }: Pick<RoomItem, 'values'>) {
  const format = useFormat()
  const said = (value: string | null | undefined) => (value == null ? '–' : format.number(value))
  const before = values.find(({ stage }) => stage === 'document_review')
  const after = values.find(({ stage }) => stage === 'interview')
  if (before?.value === after?.value) return <Trans>dikukuhkan {said(after?.value)}</Trans>
  return (
    <strong>
      <Trans>
        diubah {said(before?.value)} → {said(after?.value)}
      </Trans>
    </strong>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type Room, type RoomItem, useOffered } from '../api/room.ts'
import styles from '../interview.module.css'
import type { Speaking } from '../outbox/use-outbox.ts'

interface EvidencePanelProps {
  readonly room: Room
  readonly item: RoomItem
  readonly assessmentId: string
  readonly speaking: Speaking
  readonly params: { readonly slug: string; readonly year: string }
}

/** The documents of the indicator; one page after the other can be put on the table. */
export function EvidencePanel({ room, item, assessmentId, speaking, params }: EvidencePanelProps) {
  const { data: offered = [] } = useOffered(assessmentId, item.code)
  const showing = room.can.answer && !room.minutes.isFrozen
  return (
    <Panel title={<Trans>Bukti</Trans>} aside={<Plural value={offered.length} other="# berkas" />}>
      <ul className={styles.rows}>
        {offered.map(({ id, evidence }) => (
          <li key={id}>
            <Link
              to="/$slug/$year/penilaian/$code/bukti/$offerId"
              params={{ ...params, code: item.code, offerId: id }}
              target="_blank"
            >
              {evidence.title}
            </Link>
            {showing ? <Show offerId={id} title={evidence.title} {...{ item, speaking }} /> : null}
          </li>
        ))}
        {offered.length === 0 ? (
          <li>
            <p>
              <Trans>Belum ada berkas untuk indikator ini.</Trans>
            </p>
          </li>
        ) : null}
      </ul>
      <Shown {...{ room, item }} />
    </Panel>
  )
}

interface ShowProps extends Pick<EvidencePanelProps, 'item' | 'speaking'> {
  readonly offerId: string
  readonly title: string
}

function Show({ offerId, title, item, speaking }: ShowProps) {
  const { t } = useLingui()
  const [page, setPage] = useState('')
  const show = () => {
    const at = Number.parseInt(page, 10)
    speaking.answer({
      ...{ kind: 'evidence_shown', showingId: crypto.randomUUID(), code: item.code, offerId, place: '' },
      page: Number.isNaN(at) || at < 1 ? null : at,
    })
    setPage('')
  }
  return (
    <div className={styles.show}>
      <input
        className={fieldClass}
        inputMode="numeric"
        size={4}
        placeholder={t`hlm.`}
        aria-label={t`Halaman ${title}`}
        value={page}
        onChange={(event) => setPage(event.target.value)}
      />
      <Button kind="quiet" onClick={show} aria-label={t`Tunjukkan ${title}`}>
        <Trans>Tunjukkan</Trans>
      </Button>
    </div>
  )
}

function Shown({ room, item }: Pick<EvidencePanelProps, 'room' | 'item'>) {
  const { t } = useLingui()
  const format = useFormat()
  if (item.shown.length === 0) return null
  return (
    <div className={styles.foot}>
      <h3>
        <Trans>Ditunjukkan dalam interviu</Trans>
      </h3>
      <ul>
        {item.shown.map(({ id, title, page, byName, at }) => (
          <li key={id}>
            {title ?? t`Dokumen terbatas`}
            {page === null ? null : t`, hlm. ${page}`} · {byName}, {format.time(at, room.timeZone)}
          </li>
        ))}
      </ul>
    </div>
  )
}

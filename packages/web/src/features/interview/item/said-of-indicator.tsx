import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { nothingYetClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import { roomQuery } from '../api/room.ts'
import { ObjectionRow } from '../papers/objection-row.tsx'
import papers from '../papers/papers.module.css'
import styles from './said-of-indicator.module.css'
import { Turn } from './turn.tsx'
import turnStyles from './turns.module.css'

interface SaidOfIndicatorProps {
  readonly assessmentId: string
  readonly code: string
}

/** What was asked, answered and shown of one indicator in the interview, and what was objected to it, for who reads it elsewhere than in the room. */
export function SaidOfIndicator({ assessmentId, code }: SaidOfIndicatorProps) {
  const { t } = useLingui()
  const { data: room } = useSuspenseQuery(roomQuery(assessmentId))
  const item = room.items.find((each) => each.code === code)
  const turns = item?.contributions ?? []
  const shown = item?.shown ?? []
  const objections = room.objections.filter((each) => each.code === code)
  return (
    <>
      <Panel
        title={<Trans>Notula interviu</Trans>}
        aside={<Plural value={turns.length} other="# tercatat" />}
      >
        {turns.length === 0 && shown.length === 0 ? (
          <p className={nothingYetClass}>
            <Trans>Indikator ini tidak dibicarakan dalam interviu.</Trans>
          </p>
        ) : (
          <ul className={turnStyles.turns}>
            {turns.map((each) => (
              <Turn key={each.id} contribution={each} timeZone={room.timeZone} />
            ))}
          </ul>
        )}
        {shown.map(({ id, title, page, byName }) => (
          <p key={id} className={styles.shown}>
            <Trans>
              Ditunjukkan oleh {byName}: {title ?? t`Dokumen terbatas`}
            </Trans>
            {page === null ? null : t`, hlm. ${page}`}
          </p>
        ))}
        <p className={styles.room}>
          <Link from="/$slug/$year" to="/$slug/$year/interviu">
            <Trans>Buka ruang interviu</Trans>
          </Link>
        </p>
      </Panel>
      {objections.length === 0 ? null : (
        <Panel title={<Trans>Sanggahan</Trans>}>
          <ul className={papers.rows}>
            {objections.map((each) => (
              <ObjectionRow key={each.id} {...{ room, assessmentId }} objection={each} />
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { useEffect } from 'react'
import type { Institution, RoundOverview } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useMay } from '../../../lib/use-may.ts'
import { nothingYetClass } from '../../../ui/item-list.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { offeredQuery } from '../api/offers.ts'
import { AddInRoom } from './add-in-room.tsx'
import styles from './in-room.module.css'
import type { Showing, TabledPage } from './on-table.ts'
import { RoomOffer } from './room-offer.tsx'
import { type Opened, useOpened } from './use-opened.ts'

interface EvidenceInRoomProps {
  readonly institution: Institution
  readonly round: RoundOverview
  readonly indicator: Indicator
  /** What was put before everybody, in order. */
  readonly shown: readonly Showing[]
  /** Undefined: one may not put anything before the others now. */
  readonly onShow: ((place: TabledPage) => void) | undefined
  /** Whether the stage takes evidence. */
  readonly isAsked: boolean
}

/** What is offered for the indicator, opened at its page beside the conversation, and what everybody is shown. */
export function EvidenceInRoom(props: EvidenceInRoomProps) {
  const { institution, round, indicator, shown, onShow, isAsked } = props
  const { assessmentId } = round
  const { code } = indicator
  const mayRead = useMay(institution.id)('read_offered_evidence')
  const { data, refetch } = useQuery({ ...offeredQuery({ assessmentId, code }), enabled: mayRead })
  const offers = data ?? []
  const last = shown.at(-1)
  const opened = useOpened(offers, last)
  const isUnknown = mayRead && last !== undefined && data?.some(({ id }) => id === last.offerId) === false
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each page that is shown, however the answer is
  useEffect(() => {
    if (isUnknown) void refetch()
  }, [isUnknown, last?.id])
  return (
    <Panel title={<Trans>Bukti</Trans>} aside={<Plural value={offers.length} other="# diajukan" />}>
      <OnTable {...{ last, opened }} timeZone={institution.timeZone} />
      {offers.length === 0 ? (
        <p className={nothingYetClass}>
          {mayRead ? (
            <Trans>Tidak ada bukti yang diajukan untuk indikator ini.</Trans>
          ) : (
            <Trans>Peran Anda membaca ruang ini tanpa buktinya.</Trans>
          )}
        </p>
      ) : (
        <ul className={styles.offers}>
          {offers.map((offer) => (
            <RoomOffer key={offer.id} {...{ institution, assessmentId, code, offer, opened, onShow }} />
          ))}
        </ul>
      )}
      {isAsked ? (
        <div className={styles.add}>
          <AddInRoom {...{ institution, round, indicator }} />
        </div>
      ) : null}
      <ShownBefore {...{ shown, opened }} timeZone={institution.timeZone} />
    </Panel>
  )
}

interface OnTableProps {
  readonly last: Showing | undefined
  readonly opened: Opened
  readonly timeZone: string
}

function OnTable({ last, opened, timeZone }: OnTableProps) {
  if (last === undefined) return null
  return (
    <p className={styles.table} role="status">
      <span>
        <Trans>
          Ditunjukkan kepada semua: <ShownWords showing={last} timeZone={timeZone} />
        </Trans>
      </span>
      {opened.isFollowing ? null : (
        <LinkButton onClick={opened.follow}>
          <Trans>Lihat yang ditunjukkan</Trans>
        </LinkButton>
      )}
    </p>
  )
}

interface ShownBeforeProps extends Omit<OnTableProps, 'last'> {
  readonly shown: readonly Showing[]
}

function ShownBefore({ shown, timeZone }: ShownBeforeProps) {
  if (shown.length < 2) return null
  return (
    <div className={styles.before}>
      <h3>
        <Trans>Ditunjukkan dalam interviu</Trans>
      </h3>
      <ul>
        {shown.map((each) => (
          <li key={each.id}>
            <ShownWords showing={each} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ShownWords({ showing, timeZone }: { readonly showing: Showing; readonly timeZone: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const { title, page, byName, at } = showing
  const words = [title ?? t`Dokumen terbatas`, ...(page === null ? [] : [t`hlm. ${page}`])].join(', ')
  return (
    <>
      {words} · {byName}, {format.time(at, timeZone)}
    </>
  )
}

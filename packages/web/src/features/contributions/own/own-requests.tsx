import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { Anchored } from '../../../ui/anchored.tsx'
import { nothingYetClass } from '../../../ui/item-list.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type OwnRequest, ownContributionsQuery } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import { hasSaid } from '../has-said.ts'
import { OfflinePanel } from '../offline/offline-panel.tsx'
import { AskButton } from '../team/ask-button.tsx'
import { SaidPanel } from '../team/said-panel.tsx'
import { RequestCard } from './request-card.tsx'
import { UnsentCount } from './unsent-count.tsx'

export interface RequestsPlace {
  readonly assessmentId: string
  readonly timeZone: Institution['timeZone']
}

interface OwnRequestsProps extends RequestsPlace {
  readonly institutionId: string
  readonly renderAttach: (request: OwnRequest) => ReactNode
  readonly onReturned: (returnId: string) => void
}

/** What the unit of this person is asked: what waits first. */
export function OwnRequests({
  institutionId,
  assessmentId,
  timeZone,
  renderAttach,
  onReturned,
}: OwnRequestsProps) {
  const { data } = useSuspenseQuery(ownContributionsQuery(assessmentId))
  const { requests, owned, stage, isLocked } = data
  const waits = (each: OwnRequest) => !hasSaid(each) && each.withdrawal === null
  const sorted = requests.toSorted(byCode)
  const byWaiting = [...sorted.filter(waits), ...sorted.filter((each) => !waits(each))]
  // As it was when the page was opened: nothing moves from under the hand of who types when a colleague answers.
  const [order] = useState(() => byWaiting.map(({ id }) => id))
  const shown = byWaiting.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  return (
    <div className={styles.stack}>
      {stage === 'filling' ? null : (
        <Note tone="look">
          <Trans>Penilaian tahun ini sudah dikirim, jadi jawaban tidak dapat diubah lagi.</Trans>
        </Note>
      )}
      {isLocked && stage === 'filling' ? (
        <Note tone="look">
          <Trans>
            Putaran ini terkunci, jadi jawaban tidak dapat dikirim atau diubah. Penanggung jawab atau tim
            pelaksana nasional dapat membukanya di Kalender.
          </Trans>
        </Note>
      ) : null}
      {shown.length === 0 && owned.length === 0 ? (
        <Panel title={<Trans>Belum ada permintaan</Trans>}>
          <p className={nothingYetClass}>
            <Trans>
              Tim asesor belum menanyakan apa pun kepada perangkat daerah Anda. Bila ada, pertanyaannya tampak
              di sini dengan batas waktunya.
            </Trans>
          </p>
        </Panel>
      ) : null}
      <UnsentCount requests={shown} />
      {shown.some(({ can }) => can.answer) ? (
        <OfflinePanel {...{ assessmentId, requests, onReturned }} />
      ) : null}
      {shown.map((request) => (
        <Anchored key={request.id} name={request.id}>
          <RequestCard {...{ assessmentId, request, timeZone }} attach={renderAttach(request)} />
        </Anchored>
      ))}
      {owned.map((each) => (
        <Anchored key={each.indicatorCode} name={each.indicatorCode}>
          <SaidPanel
            {...{ assessmentId, timeZone }}
            contributions={each}
            ask={
              each.can.ask ? (
                <AskButton {...{ assessmentId, institutionId }} indicators={[each]} by="owner">
                  <Trans>Tanya perangkat daerah</Trans>
                </AskButton>
              ) : null
            }
            title={
              <Trans>
                Anda pengampu: {each.indicatorCode}, {each.indicatorName}
              </Trans>
            }
          />
        </Anchored>
      ))}
    </div>
  )
}

const byCode = (one: OwnRequest, other: OwnRequest): number =>
  one.indicatorCode.localeCompare(other.indicatorCode, 'id', { numeric: true })

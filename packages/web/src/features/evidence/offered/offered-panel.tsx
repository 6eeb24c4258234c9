import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { lazy, Suspense, useState } from 'react'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Button } from '../../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import { offeredQuery } from '../api/offers.ts'
import { useEvidenceChanges } from '../api/use-evidence-changes.ts'
import styles from '../evidence.module.css'
import { IndicatorCompleteness } from '../judging/indicator-completeness.tsx'
import { OfferedItem } from './offered-item.tsx'
import { ReleasedNote } from './released-note.tsx'

const OfferDialog = lazy(async () => {
  const { OfferDialog } = await import('./offer-dialog.tsx')
  return { default: OfferDialog }
})

interface OfferedPanelProps {
  readonly institution: Institution
  readonly assessmentId: string
  /** The day to which the round counts. */
  readonly assessmentDate: string
  readonly indicator: Indicator
  readonly mayOffer: boolean
}

/** What is offered as proof of an indicator, and where one adds to it. */
export function OfferedPanel(props: OfferedPanelProps) {
  const { institution, assessmentId, assessmentDate, indicator, mayOffer } = props
  const address = { assessmentId, code: indicator.code }
  const { data: offers } = useSuspenseQuery(offeredQuery(address))
  const [isOffering, setOffering] = useState(false)
  const [released, setReleased] = useState<OfferedEvidence | null>(null)
  const isReading = offers.some(({ evidence }) => evidence.files.some(({ reading }) => reading === 'waiting'))
  useEvidenceChanges(institution.id, useMay(institution.id)('read_evidence') && (isReading || isOffering))
  const count = offers.length
  return (
    <Panel title={<Trans>Bukti</Trans>} aside={count > 0 ? <Trans>{count} dikaitkan</Trans> : undefined}>
      <IndicatorCompleteness {...address} />
      {count === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada bukti untuk indikator ini. Kaitkan dokumennya dan sebutkan pasal atau halamannya, supaya
            asesor langsung menemukannya.
          </Trans>
        </p>
      ) : (
        <ul className={itemListClass}>
          {offers.map((offer) => (
            <OfferedItem
              key={offer.id}
              {...{ offer, address, institution, mayOffer }}
              onReleased={() => setReleased(offer)}
            />
          ))}
        </ul>
      )}
      {released ? (
        <ReleasedNote key={released.id} {...{ released, address }} onUndone={() => setReleased(null)} />
      ) : null}
      {mayOffer ? (
        <div className={styles.actions}>
          <Button data-shortcut="evidence" aria-keyshortcuts="e" onClick={() => setOffering(true)}>
            <Trans>Tambah bukti</Trans>{' '}
            <span aria-hidden="true">
              <kbd>e</kbd>
            </span>
          </Button>
        </div>
      ) : null}
      {isOffering ? (
        <Suspense fallback={null}>
          <OfferDialog
            {...{ institution, indicator, address, assessmentDate }}
            onClose={() => setOffering(false)}
          />
        </Suspense>
      ) : null}
    </Panel>
  )
}

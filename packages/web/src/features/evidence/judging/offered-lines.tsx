import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { documentKindNames } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { itemListClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import styles from './judging.module.css'
import { useExaminationWords } from './use-examination-words.ts'

interface OfferedLinesProps {
  readonly title: ReactNode
  readonly offers: readonly EvidenceExamination[]
}

/** Things offered, each with where it stands; nothing where there are none. */
export function OfferedLines({ title, offers }: OfferedLinesProps) {
  const count = offers.length
  if (count === 0) return null
  return (
    <Panel title={title} aside={<Trans>{count} bukti</Trans>}>
      <ul className={itemListClass}>
        {offers.map((offer) => (
          <li key={offer.offerId}>
            <OfferedLine offer={offer} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function OfferedLine({ offer }: { readonly offer: EvidenceExamination }) {
  const words = useExaminationWords()
  const format = useFormat()
  const { offerId, title, kind, indicatorCode, criterionCode, validTo, state } = offer
  const until = validTo === null ? '' : format.day(validTo)
  return (
    <div>
      <p>
        <Link from="/$slug/$year" to="/$slug/$year/pemeriksaan/$offerId" params={{ offerId }}>
          {title}
        </Link>
      </p>
      <p className={styles.quiet}>
        <strong>{words[state]}</strong>, {documentKindNames[kind]},{' '}
        {criterionCode ? <Trans>butir {criterionCode}</Trans> : <Trans>indikator {indicatorCode}</Trans>}
        {validTo ? <Trans>, berlaku sampai {until}</Trans> : null}
      </p>
    </div>
  )
}

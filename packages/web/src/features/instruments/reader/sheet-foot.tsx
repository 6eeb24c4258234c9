import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import type { EditionRef } from '../edition-name.ts'
import styles from './sheet-foot.module.css'

interface SheetFootProps {
  readonly instrument: Instrument
  readonly edition: EditionRef
  /** In the order of their numbers. */
  readonly documents: readonly string[]
  readonly timeZone: string
}

/** The documents the sheet speaks of by their titles; on paper also which bytes were read, and when it was printed. */
export function SheetFoot({ instrument, edition, documents, timeZone }: SheetFootProps) {
  const format = useFormat()
  const titles = documents.map(
    (document, position) => `[${position + 1}] ${instrument.sources[document]?.title ?? document}`,
  )
  const today = format.date(new Date().toISOString(), timeZone)
  const digest = edition.sha256.slice(0, 12)
  return (
    <footer className={styles.foot}>
      <p>
        <Trans>Naskah:</Trans> {titles.join('; ')}.
      </p>
      <p className={styles.paper}>
        <Trans>
          {instrument.name}, {edition.id} revisi {edition.revision}, sha256 {digest}. Dicetak {today}.
        </Trans>
      </p>
    </footer>
  )
}

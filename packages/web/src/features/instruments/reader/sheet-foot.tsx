import { Trans } from '@lingui/react/macro'
import { describeRule, type Indicator, type Instrument } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { GlossaryList } from '../../../ui/guidance/glossary-list.tsx'
import type { EditionRef } from '../edition-name.ts'
import styles from './sheet-foot.module.css'

interface SheetFootProps {
  readonly instrument: Instrument
  readonly edition: EditionRef
  readonly indicator: Indicator
  /** In the order of their numbers. */
  readonly documents: readonly string[]
  readonly timeZone: string
}

/** Abbreviations and documents in full; on paper also which bytes were read, and when it was printed. */
export function SheetFoot({ instrument, edition, indicator, documents, timeZone }: SheetFootProps) {
  const format = useFormat()
  const titles = documents.map(
    (document, position) => `[${position + 1}] ${instrument.sources[document]?.title ?? document}`,
  )
  const today = format.date(new Date().toISOString(), timeZone)
  const digest = edition.sha256.slice(0, 12)
  return (
    <footer className={styles.foot}>
      <GlossaryList texts={textsOf(indicator)} />
      <p>
        <Trans>Naskah:</Trans> {titles.join('; ')}.
      </p>
      <p className={styles.paper} data-part="dropped">
        <Trans>Agar muat satu halaman, catatan butir tidak dicetak; bacalah di layar.</Trans>
      </p>
      <p className={styles.paper}>
        <Trans>
          {instrument.name}, {edition.id} revisi {edition.revision}, sha256 {digest}. Dicetak {today}.
        </Trans>
      </p>
    </footer>
  )
}

/** Whatever on the sheet may use an abbreviation. */
function textsOf({ shortName, guidance, levels }: Indicator): readonly string[] {
  const ofLevels = levels.flatMap(({ meaning = '', ceiling = '', criteria }) => [
    meaning,
    ceiling,
    ...criteria.flatMap(({ text, rule, note = '' }) => [text, describeRule(rule), note]),
  ])
  if (!guidance) return [shortName, ...ofLevels]
  const { purpose, holders, typicalDocuments, mistakes, model } = guidance
  const told = mistakes.flatMap(({ mistake, avoid }) => [mistake, avoid])
  return [shortName, ...ofLevels, purpose, ...holders, ...typicalDocuments, ...told, ...Object.values(model)]
}

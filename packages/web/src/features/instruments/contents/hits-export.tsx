import { useLingui } from '@lingui/react/macro'
import type { Instrument, InstrumentHit } from '@undagi/maturity'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { usePassageWords } from './use-passage-words.ts'

interface HitsExportProps {
  readonly hits: readonly InstrumentHit[]
  readonly instrument: Instrument
  readonly sought: string
}

/** What was found, to take along: one row for each indicator, with the places that hold the words. */
export function HitsExport({ hits, instrument, sought }: HitsExportProps) {
  const { t } = useLingui()
  const words = usePassageWords()
  return (
    <ExportMenu
      name={t`hasil-pencarian`}
      title={t`Hasil pencarian dalam ${instrument.shortName}`}
      sentence={t`Indikator yang memuat ${sought.trim()}`}
      rows={hits}
      columns={[
        { heading: t`Nomor`, value: ({ indicator }) => indicator.code },
        { heading: t`Indikator`, value: ({ indicator }) => indicator.shortName },
        {
          heading: t`Ditemukan di`,
          value: ({ passages }) => passages.map((passage) => `${words(passage)}: ${passage.text}`).join('\n'),
        },
      ]}
    />
  )
}

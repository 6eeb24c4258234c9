import { useLingui } from '@lingui/react/macro'
import { type Instrument, indicatorsOf, type RevisionChange } from '@undagi/maturity'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { useWeightWords } from '../weight-words.ts'
import { useFieldWords } from './field-words.ts'
import { useSubjectWords } from './subject-words.ts'

interface Sides {
  readonly left: Instrument
  readonly right: Instrument
}

/** The indicators of both editions to take along, the left side first. No row says that one became another. */
export function EditionsExport({ left, right }: Sides) {
  const { t } = useLingui()
  const weight = useWeightWords()
  const rows = [left, right].flatMap((instrument) =>
    indicatorsOf(instrument).map((indicator) => ({ edition: instrument.shortName, indicator })),
  )
  return (
    <ExportMenu
      name={t`banding-edisi`}
      title={t`Bandingkan edisi`}
      sentence={t`Indikator ${left.shortName}, lalu indikator ${right.shortName}`}
      rows={rows}
      columns={[
        { heading: t`Edisi`, value: ({ edition }) => edition },
        { heading: t`Nomor`, value: ({ indicator }) => indicator.code },
        { heading: t`Indikator`, value: ({ indicator }) => indicator.shortName },
        { heading: t`Bobot`, value: ({ indicator }) => weight(indicator.weight) },
      ]}
    />
  )
}

interface RevisionsExportProps {
  readonly changes: readonly RevisionChange[]
  readonly before: Instrument
  readonly after: Instrument
}

/** What changed between two revisions to take along: one row for each field. */
export function RevisionsExport({ changes, before, after }: RevisionsExportProps) {
  const { t } = useLingui()
  const subjectWords = useSubjectWords()
  const fieldWords = useFieldWords()
  const rows = changes.flatMap(({ kind, subject, name, fields }) =>
    (fields.length > 0 ? fields : [null]).map((field) => ({ kind, subject, name, field })),
  )
  const kinds: Readonly<Record<RevisionChange['kind'], string>> = {
    added: t`baru`,
    removed: t`dihapus`,
    changed: t`diubah`,
  }
  return (
    <ExportMenu
      name={t`banding-revisi`}
      title={t`Perubahan ${after.shortName}`}
      sentence={t`Dari revisi ${before.revision} ke revisi ${after.revision}`}
      rows={rows}
      columns={[
        { heading: t`Bagian`, value: ({ subject }) => subjectWords(subject) },
        { heading: t`Nama`, value: ({ name }) => name },
        { heading: t`Perubahan`, value: ({ kind }) => kinds[kind] },
        { heading: t`Yang berubah`, value: ({ field }) => (field ? fieldWords(field.field) : null) },
        { heading: t`Sebelum`, value: ({ field }) => field?.before ?? null },
        { heading: t`Sesudah`, value: ({ field }) => field?.after ?? null },
      ]}
    />
  )
}

import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import type { BoardTask } from './api/tasks.ts'
import { useTaskWords } from './use-task-words.ts'

interface BoardExportProps {
  readonly tasks: readonly BoardTask[]
  readonly sentence: string
  readonly timeZone: string
}

/** The board to take along, exactly as filtered. */
export function BoardExport({ tasks, sentence, timeZone }: BoardExportProps) {
  const { t } = useLingui()
  const words = useTaskWords()
  const format = useFormat()
  const moment = (instant: string | undefined) =>
    instant === undefined ? null : format.moment(instant, timeZone)
  return (
    <ExportMenu
      name={t`tugas`}
      title={t`Siapa yang terlambat`}
      sentence={sentence}
      rows={tasks}
      columns={[
        { heading: t`Perangkat daerah`, value: ({ unit }) => unit?.name ?? null },
        { heading: t`Tugas`, value: words.what },
        { heading: t`Pertanyaan`, value: words.detail },
        { heading: t`Orang`, value: ({ people }) => people.map(({ name }) => name).join('; ') },
        {
          heading: t`Batas waktu`,
          value: ({ dueAt }) =>
            dueAt === null ? null : format.date(new Date(Date.parse(dueAt) - 1).toISOString(), timeZone),
        },
        { heading: t`Terlambat (hari)`, value: ({ daysLate }) => daysLate },
        { heading: t`Diingatkan`, value: ({ reminded }) => moment(reminded?.at) },
        { heading: t`Kepala diberi tahu`, value: ({ toldHead }) => moment(toldHead?.at) },
        { heading: t`Penanggung jawab diberi tahu`, value: ({ toldOverseers }) => moment(toldOverseers?.at) },
      ]}
    />
  )
}

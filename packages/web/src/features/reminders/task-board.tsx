import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { itemListClass, nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { taskBoardQuery, useRemindNow } from './api/tasks.ts'
import { BoardExport } from './board-export.tsx'
import { BoardTaskItem } from './board-task-item.tsx'
import { RemindedNote } from './reminded-note.tsx'
import { selectTasks, unitsOf } from './select-tasks.ts'
import styles from './tasks.module.css'

interface TaskBoardProps {
  readonly assessmentId: string
  readonly timeZone: string
}

/** For who answers for the whole: who has not done what, how late it is, and what they were told. */
export function TaskBoard({ assessmentId, timeZone }: TaskBoardProps) {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(taskBoardQuery(assessmentId))
  const remind = useRemindNow(assessmentId)
  const [unitId, setUnitId] = useState('')
  const [lateness, setLateness] = useState<'late' | 'all'>('late')
  const units = unitsOf(data.tasks)
  const unit = units.find(({ id }) => id === unitId)
  const shown = selectTasks(data.tasks, { unitId: unit?.id, onlyLate: lateness === 'late' })
  const unitName = unit?.name ?? t`semua perangkat daerah`
  const latenessChoices = [
    { value: 'late', label: t`yang terlambat` },
    { value: 'all', label: t`semua yang belum selesai` },
  ] as const
  const { tellsWebhooks } = data
  const mayRemind = data.canRemind && (data.canSendLetters || tellsWebhooks)
  const lateName = latenessChoices.find(({ value }) => value === lateness)?.label ?? ''
  return (
    <Panel
      title={<Trans>Siapa yang terlambat</Trans>}
      aside={<BoardExport tasks={shown} sentence={`${lateName}, ${unitName}`} timeZone={timeZone} />}
    >
      <div className={styles.filters}>
        <SelectField
          label={t`Tampilkan`}
          value={lateness}
          choices={latenessChoices}
          onChoose={(value) => setLateness(value)}
        />
        <SelectField
          label={t`Perangkat daerah`}
          value={unit?.id ?? ''}
          choices={[
            { value: '', label: t`semua perangkat daerah` },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={setUnitId}
        />
      </div>
      <RemindedNote
        {...{ remind, timeZone, tellsWebhooks }}
        opensAt={data.opensAt}
        canSend={data.canSendLetters}
      />
      {shown.length === 0 ? (
        <p className={nothingYetClass}>
          {lateness === 'late' ? (
            <Trans>Tidak ada yang terlambat.</Trans>
          ) : (
            <Trans>Tidak ada yang belum selesai.</Trans>
          )}
        </p>
      ) : (
        <ul className={itemListClass}>
          {shown.map((task) => (
            <BoardTaskItem
              key={task.key}
              {...{ task, timeZone }}
              isBusy={remind.isPending}
              onRemind={mayRemind ? () => remind.mutate([task.key]) : undefined}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}

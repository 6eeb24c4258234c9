import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { itemListClass, nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import { type OwnTask, ownTasksQuery } from './api/tasks.ts'
import { DueWords } from './due-words.tsx'
import { isLeft } from './is-left.ts'
import { LettersChoice } from './letters-choice.tsx'
import { OtherYears } from './other-years.tsx'
import { TaskLink } from './task-link.tsx'
import styles from './tasks.module.css'
import { useTaskWords } from './use-task-words.ts'
import type { YearOfTasks } from './years-with-tasks.ts'

interface OwnTasksProps {
  readonly institutionId: string
  readonly assessmentId: string
  readonly timeZone: string
  readonly others: readonly YearOfTasks[]
}

/** What waits for this person, the most urgent first, with the way to each. */
export function OwnTasks({ institutionId, assessmentId, timeZone, others }: OwnTasksProps) {
  const { data } = useSuspenseQuery(ownTasksQuery(assessmentId))
  return (
    <Panel title={<Trans>Tugas Anda</Trans>}>
      {data.tasks.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Tidak ada yang menunggu Anda di putaran ini. Yang diminta dari Anda, menjadi giliran Anda, atau
            menunggu tanda tangan Anda tampak di sini.
          </Trans>
        </p>
      ) : (
        <ul className={itemListClass}>
          {[...data.tasks.filter((task) => !isLeft(task)), ...data.tasks.filter(isLeft)].map((task) => (
            <OwnTaskItem key={task.key} {...{ task, timeZone }} />
          ))}
        </ul>
      )}
      <OtherYears years={others} />
      <LettersChoice {...{ institutionId }} letters={data.letters} canSend={data.canSendLetters} />
    </Panel>
  )
}

function OwnTaskItem({ task, timeZone }: { readonly task: OwnTask; readonly timeZone: string }) {
  const words = useTaskWords()
  const detail = words.detail(task)
  return (
    <li>
      <div>
        <TaskLink path={task.path} className={styles.what}>
          {words.what(task)}
        </TaskLink>
        {detail === null ? null : <p>{detail}</p>}
        {task.unit === null ? null : <p className={styles.quiet}>{task.unit.name}</p>}
      </div>
      <p>
        <DueWords {...{ task, timeZone }} />
      </p>
    </li>
  )
}

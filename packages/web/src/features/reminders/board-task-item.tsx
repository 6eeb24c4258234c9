import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import type { BoardTask } from './api/tasks.ts'
import { DueWords } from './due-words.tsx'
import styles from './tasks.module.css'
import { useTaskWords } from './use-task-words.ts'

interface BoardTaskItemProps {
  readonly task: BoardTask
  readonly timeZone: string
  readonly isBusy: boolean
  /** Undefined: this person reminds nobody. */
  readonly onRemind: (() => void) | undefined
}

export function BoardTaskItem({ task, timeZone, isBusy, onRemind }: BoardTaskItemProps) {
  const { t } = useLingui()
  const words = useTaskWords()
  const { unit, people, toldHead, toldOverseers } = task
  const detail = words.detail(task)
  const what = words.what(task)
  const names = people.map(({ name, letters }) => (letters === 'none' ? t`${name} (tanpa surel)` : name))
  return (
    <li>
      <div>
        <p className={styles.what}>{unit === null ? what : `${unit.name}: ${what}`}</p>
        {detail === null ? null : <p className={styles.quiet}>{detail}</p>}
        <p>{names.length === 0 ? <Trans>Belum ada orangnya.</Trans> : names.join(', ')}</p>
        <p>
          <DueWords {...{ task, timeZone }} />
        </p>
        <p className={styles.quiet}>
          <ToldWords told={task.reminded} timeZone={timeZone} />
          {toldHead === null ? null : (
            <>
              {' '}
              <Trans>Kepala perangkat daerah sudah diberi tahu.</Trans>
            </>
          )}
          {toldOverseers === null ? null : (
            <>
              {' '}
              <Trans>Penanggung jawab dan koordinator sudah diberi tahu.</Trans>
            </>
          )}
        </p>
      </div>
      {onRemind === undefined || people.every(({ letters }) => letters === 'none') ? null : (
        <Button
          onClick={isBusy ? undefined : onRemind}
          aria-disabled={isBusy || undefined}
          aria-label={t`Ingatkan sekarang: ${names.join(', ')}, ${what}`}
        >
          <Trans>Ingatkan sekarang</Trans>
        </Button>
      )}
    </li>
  )
}

function ToldWords({ told, timeZone }: { readonly told: BoardTask['reminded']; readonly timeZone: string }) {
  const words = useTaskWords()
  const format = useFormat()
  if (told === null) return <Trans>Belum diingatkan.</Trans>
  const moment = format.moment(told.at, timeZone)
  const state = words.states[told.state]
  return (
    <Trans>
      Diingatkan {moment}, {state}.
    </Trans>
  )
}

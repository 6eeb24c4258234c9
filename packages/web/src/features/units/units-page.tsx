import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { type UnitChange, unitRegisterQuery } from './api/unit-register.ts'
import { DoneNote } from './done-note.tsx'
import { FunctionsNote } from './functions-note.tsx'
import { NoUnits } from './no-units.tsx'
import { TaskDialog } from './task-dialog.tsx'
import { UnitExport } from './unit-export.tsx'
import { filterUnits, type UnitFilter } from './unit-filter.ts'
import { UnitFilterSentence } from './unit-filter-sentence.tsx'
import { UnitHistory } from './unit-history.tsx'
import { UnitTable } from './unit-table.tsx'
import type { UnitTask } from './unit-task.ts'

interface UnitsPageProps {
  readonly institution: Institution
  readonly filter: UnitFilter
  readonly onFilter: (filter: UnitFilter) => void
}

/** The units of the institution, and what became of them year by year. */
export function UnitsPage({ institution, filter, onFilter }: UnitsPageProps) {
  const { t } = useLingui()
  const { data: register } = useSuspenseQuery(unitRegisterQuery(institution.id))
  const [task, setTask] = useState<UnitTask>()
  const [done, setDone] = useState<UnitChange>()
  const search = useRef<HTMLInputElement>(null)
  const history = useRef<HTMLDivElement>(null)
  usePageTitle(`${t`Unit kerja`}, ${institution.name}`)

  const shown = filterUnits(register.units, filter)
  const active = register.units.filter(({ endedOn }) => endedOn === null).length
  const ended = register.units.length - active
  const undo = (change: UnitChange) => setTask({ kind: 'undo', change })
  const showHistory = (id: string) => {
    onFilter({ ...filter, riwayat: id })
    history.current?.scrollIntoView({ block: 'start' })
    history.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <PageHead
        title={<Trans>Unit kerja</Trans>}
        lead={
          <Trans>
            {active} unit aktif, <Plural value={ended} _0="belum ada" other="#" /> yang berakhir.
          </Trans>
        }
        actions={
          <>
            <UnitExport units={shown} filter={filter} />
            <Button kind="main" onClick={() => setTask({ kind: 'add' })}>
              <Trans>Tambah unit</Trans>
            </Button>
          </>
        }
      />
      {done ? <DoneNote done={done} register={register} onUndo={undo} /> : null}
      <FunctionsNote institutionId={institution.id} units={register.units} />
      <UnitFilterSentence filter={filter} onFilter={onFilter} searchRef={search} />
      {shown.length === 0 ? (
        <NoUnits isEmpty={register.units.length === 0} onClear={() => onFilter({})} />
      ) : (
        <UnitTable units={shown} onTask={setTask} onHistory={({ id }) => showHistory(id)} />
      )}
      <div ref={history} tabIndex={-1}>
        <UnitHistory
          register={register}
          timeZone={institution.timeZone}
          filter={filter}
          onFilter={onFilter}
          onUndo={undo}
        />
      </div>
      {task ? (
        <TaskDialog
          task={task}
          institutionId={institution.id}
          register={register}
          onClose={() => setTask(undefined)}
          onDone={(change) => {
            setDone(change)
            setTask(undefined)
          }}
        />
      ) : null}
    </>
  )
}

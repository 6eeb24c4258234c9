import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { UnitRegister } from './api/unit-register.ts'
import { ProposeDialog } from './propose-dialog.tsx'
import { proposeFunctions } from './propose-functions.ts'
import styles from './units.module.css'

interface FunctionsNoteProps {
  readonly institutionId: string
  readonly units: UnitRegister['units']
}

/** As long as there are units of which nobody has said what they are there for. */
export function FunctionsNote({ institutionId, units }: FunctionsNoteProps) {
  const [isOpen, setOpen] = useState(false)
  const unset = units.filter(({ endedOn, functions }) => endedOn === null && functions === null).length
  const proposed = proposeFunctions(units)
  if (unset === 0) return null
  return (
    <div className={styles.functions}>
      <Note>
        <p className={styles.said}>
          <Plural value={unset} other="# unit belum ditetapkan fungsinya." />{' '}
          <Trans>Tanpa itu ia tidak ikut bila perangkat daerah ditanya menurut fungsi.</Trans>
        </p>
        {proposed.length > 0 ? (
          <Button onClick={() => setOpen(true)}>
            <Trans>Tetapkan menurut nama</Trans>
          </Button>
        ) : null}
      </Note>
      {isOpen ? <ProposeDialog {...{ institutionId, proposed }} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

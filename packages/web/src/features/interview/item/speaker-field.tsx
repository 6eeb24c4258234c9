import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { TextField } from '../../../ui/field.tsx'
import type { Room } from '../api/room.ts'
import styles from './composer.module.css'
import { speakerNames } from './speaker-names.ts'

interface SpeakerFieldProps {
  readonly room: Room
  readonly value: string
  readonly onChange: (name: string) => void
}

/** Whose words are written down, where somebody else writes: anybody, also who has no account. */
export function SpeakerField({ room, value, onChange }: SpeakerFieldProps) {
  const { t } = useLingui()
  const listId = useId()
  return (
    <div className={styles.speaker}>
      <datalist id={listId}>
        {speakerNames(room).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        label={t`Yang berbicara`}
        hint={t`Bila kosong: Anda sendiri.`}
        list={listId}
        autoComplete="off"
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

import { useEffect, useId, useState } from 'react'
import type { Draft, DraftField as FieldName } from '../../../lib/api/contract.ts'
import { classNames } from '../../../ui/class-names.ts'
import { fieldClass } from '../../../ui/field.tsx'
import { draftStatus } from '../drafts/draft-status.ts'
import { useDraft } from '../drafts/use-draft.ts'
import { useLiveText } from '../drafts/use-live-text.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import styles from './draft-field.module.css'
import { DraftStatusLine } from './draft-status-line.tsx'
import { ModelButton, ModelHint, OpenBlanks } from './model-help.tsx'
import { useModelText } from './use-model-text.ts'

interface DraftFieldProps {
  readonly address: { readonly personId: string; readonly assessmentId: string; readonly code: string }
  readonly field: FieldName
  readonly label: string
  readonly hint: string
  /** A text to start from; absent where nobody has written one. */
  readonly model: string | undefined
  readonly server: Draft
  readonly readOnly: boolean
  readonly timeZone: string
}

/** A text that saves itself and says truthfully how far it has come. */
export function DraftField(props: DraftFieldProps) {
  const { address, field, label, hint, server, readOnly, timeZone } = props
  const id = useId()
  const [state, sender] = useDraft({ ...address, field }, server)
  const [looking, setLooking] = useState(false)
  useEffect(() => {
    if (!readOnly) sender.admit()
  }, [sender, readOnly])
  const textarea = useLiveText(state.text)
  const status = draftStatus(state)
  const model = useModelText(props.model ?? '', { text: state.text, sender, textarea })
  const offersModel = props.model !== undefined && !readOnly && !state.theirs

  return (
    <div className={styles.draft}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {offersModel ? <ModelButton model={model} /> : null}
        <DraftStatusLine
          status={status}
          takenOver={state.takenOver}
          timeZone={timeZone}
          onLook={() => setLooking(true)}
        />
      </div>
      {offersModel ? <ModelHint model={model} /> : null}
      <textarea
        ref={textarea}
        id={id}
        data-draft={field}
        className={classNames(fieldClass, styles.text)}
        aria-describedby={`${id}-hint`}
        readOnly={readOnly}
        defaultValue={state.text}
        onChange={(event) => sender.type(event.target.value)}
        onBlur={() => sender.rest()}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {offersModel ? <OpenBlanks model={model} /> : null}
      {state.theirs ? (
        <ConflictDialog
          open={looking}
          field={label}
          base={state.base.text}
          mine={state.text}
          theirs={state.theirs}
          timeZone={timeZone}
          onClose={() => setLooking(false)}
          onResolve={(text, seen) => {
            setLooking(false)
            sender.resolve(text, seen)
          }}
        />
      ) : null}
      {state.takenOver && !state.theirs ? (
        <ChangeDialog
          open={looking}
          field={label}
          before={state.takenOver.before}
          after={state.text}
          theirs={state.takenOver.theirs}
          timeZone={timeZone}
          onClose={() => {
            setLooking(false)
            sender.look()
          }}
        />
      ) : null}
    </div>
  )
}

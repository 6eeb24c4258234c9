import { Trans } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, type RefObject, useState } from 'react'
import { useAskBeforeUnload } from '../lib/use-ask-before-unload.ts'
import { useErrorWords } from '../lib/use-error-words.ts'
import styles from './action-dialog.module.css'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Note } from './note.tsx'
import { UnsavedNote } from './unsaved-note.tsx'
import { useUnsaved } from './use-unsaved.ts'

interface ActionDialogProps {
  readonly title: ReactNode
  readonly submitLabel: ReactNode
  /** Who sees what afterwards, in words. */
  readonly consequence: ReactNode
  readonly wide?: boolean
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly pending: boolean
  /** Something stands against it, which the dialog says: it cannot be sent. */
  readonly blocked?: boolean
  readonly error: unknown
  /** Not called while one is pending; what is missing the fields say themselves. */
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** Once something is begun: what is lost when it is closed without being saved. Long forms notice themselves that one typed. */
  readonly unsaved?: ReactNode
  /** `tried`: the person has asked to go on, so what is missing may be said. */
  readonly children?: ((tried: boolean) => ReactNode) | undefined
}

/**
 * The shape of a step that others will see: what is asked, what follows from it, and the one button that does it. Where
 * something is missing, the first such field is where one goes on.
 */
export function ActionDialog(props: ActionDialogProps) {
  const { title, submitLabel, consequence, wide = false, pending, blocked = false } = props
  const { error, onClose, children } = props
  const errorWords = useErrorWords()
  const [tried, setTried] = useState(false)
  const [isTyped, setTyped] = useState(false)
  const lost =
    props.unsaved ??
    (wide && isTyped ? <Trans>Isian ini belum disimpan. Bila ditutup, isian dibuang.</Trans> : null)
  const unsaved = useUnsaved(lost !== null, onClose)
  useAskBeforeUnload(lost !== null || isTyped || pending)
  const typed = () => {
    setTyped(true)
    unsaved.type()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!pending && !blocked) props.onSubmit()
    const form = event.currentTarget
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <Dialog open onClose={unsaved.dismiss} title={title} wide={wide} initialFocus={props.initialFocus}>
      <form className={styles.form} onSubmit={submit} onInput={typed} noValidate>
        {unsaved.isAsked ? (
          <UnsavedNote onStay={unsaved.stay} onDiscard={unsaved.discard}>
            {lost}
          </UnsavedNote>
        ) : null}
        {children?.(tried)}
        {consequence ? <Note tone="look">{consequence}</Note> : null}
        {error ? (
          <Note tone="bad" role="alert">
            {errorWords(error)}
          </Note>
        ) : null}
        <div className={styles.actions}>
          <Button onClick={unsaved.cancel}>
            <Trans>Batal</Trans>
          </Button>
          <Button kind="main" type="submit" aria-disabled={pending || blocked}>
            {pending ? <Trans>Menyimpan…</Trans> : submitLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

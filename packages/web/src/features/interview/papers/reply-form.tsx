import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode, useId, useRef, useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { type PlaceAttached, type Room, useRoomStep } from '../api/room.ts'
import { useKeptPlaces } from '../outbox/use-kept-places.ts'
import { useKeptText } from '../outbox/use-kept-text.ts'
import said from '../said.module.css'
import { type Attaching, nothingChosen } from './attached.ts'
import styles from './papers.module.css'

interface ReplyFormProps<Choice extends string> {
  readonly assessmentId: string
  /** Under which what is typed is kept on the device. */
  readonly name: string
  readonly label: string
  readonly choices: readonly { readonly value: Choice; readonly label: string }[]
  /** Where documents are attached; undefined: none can be. */
  readonly attach?: ((attaching: Attaching) => ReactNode) | undefined
  /** Whether what is beside the text is whole; it says itself what is not. */
  readonly canSend?: () => boolean
  readonly onSend: (text: string, choice: Choice, evidence: PlaceAttached[]) => Promise<Room>
}

/** One text with what proves it, and what is done with it. */
export function ReplyForm<Choice extends string>({
  assessmentId,
  name,
  label,
  choices,
  attach,
  canSend = () => true,
  onSend,
}: ReplyFormProps<Choice>) {
  const { t } = useLingui()
  const id = useId()
  const errorWords = useErrorWords()
  const step = useRoomStep(assessmentId)
  const [text, setText] = useKeptText(`${assessmentId}/${name}`)
  const [tried, setTried] = useState(false)
  const [places, setPlaces] = useKeptPlaces(`${assessmentId}/${name}`)
  const [chosen, setChosen] = useState(nothingChosen)
  const [sentTimes, setSentTimes] = useState(0)
  const form = useRef<HTMLDivElement>(null)
  const sent = () => {
    setText('')
    setPlaces([])
    setChosen(nothingChosen)
    setSentTimes(sentTimes + 1)
    setTried(false)
  }
  const send = (choice: Choice) => {
    setTried(true)
    const isWhole = canSend()
    if (!isWhole || !chosen.isWhole || text.trim() === '') {
      // what is missing is marked once this is drawn
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (step.isPending) return
    const evidence = chosen.place === null ? [...places] : [...places, chosen.place]
    step.mutate(async () => {
      const room = await onSend(text.trim(), choice, evidence)
      // before the room is shown: a form for more begins empty
      sent()
      return room
    })
  }
  const isMissing = tried && text.trim() === ''
  return (
    <div ref={form} className={styles.reply}>
      <label htmlFor={id} className={said.by}>
        {label}
      </label>
      <textarea
        id={id}
        className={fieldClass}
        rows={2}
        maxLength={20_000}
        value={text}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? `${id}-pesan` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {isMissing ? (
        <p id={`${id}-pesan`} className={fieldParts.error}>
          {t`Isi bagian ini.`}
        </p>
      ) : null}
      <Fragment key={sentTimes}>
        {attach?.({ places, onPlaces: setPlaces, onChosen: setChosen, isTold: tried })}
      </Fragment>
      <div className={said.actions}>
        {choices.map((choice) => (
          <Button key={choice.value} onClick={() => send(choice.value)}>
            {choice.label}
          </Button>
        ))}
      </div>
      {step.error ? (
        <Note tone="bad" role="alert">
          {errorWords(step.error)}
        </Note>
      ) : null}
    </div>
  )
}

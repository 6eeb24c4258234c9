import type { SuggestedPhrase } from '@undagi/maturity'
import { type ReactNode, useId, useRef } from 'react'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { CitationHint } from './citation-hint.tsx'
import { PhraseList } from './phrase-list.tsx'
import { notYetQuoted, type Quote } from './quote.ts'

interface JudgedTextProps {
  readonly field: SuggestedPhrase['field']
  readonly label: ReactNode
  readonly text: string
  readonly isReadOnly: boolean
  /** Whether it is looked at what the text names. */
  readonly citesDocuments?: boolean
  readonly error?: ReactNode
  readonly quote?: Quote | undefined
  readonly phrases: readonly SuggestedPhrase[]
  readonly conflict: ReactNode
  readonly onWrite: (text: string) => void
  readonly onRest: () => void
}

/** One of the three texts of a judgement, with phrases to begin with. */
export function JudgedText(props: JudgedTextProps) {
  const {
    field,
    label,
    text,
    isReadOnly,
    citesDocuments = false,
    error,
    quote,
    phrases,
    conflict,
    onWrite,
    onRest,
  } = props
  const id = useId()
  const toQuote = quote === undefined || isReadOnly ? [] : notYetQuoted(quote.lines, text)
  const area = useRef<HTMLTextAreaElement>(null)
  const begin = (phrase: string) => {
    onWrite(text.trim() === '' ? phrase : `${text.trimEnd()}\n${phrase}`)
    area.current?.focus()
  }
  return (
    <div>
      <label htmlFor={id} className={fieldParts.label}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        data-judged={field}
        className={fieldClass}
        rows={field === 'facts' ? 5 : 3}
        maxLength={20_000}
        readOnly={isReadOnly}
        value={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onWrite(event.target.value)}
        onBlur={onRest}
      />
      {error ? (
        <p id={`${id}-hint`} className={fieldParts.error}>
          {error}
        </p>
      ) : citesDocuments && !isReadOnly ? (
        <CitationHint id={`${id}-hint`} text={text} />
      ) : null}
      {conflict}
      {quote && toQuote.length > 0 ? (
        <LinkButton onClick={() => begin(toQuote.join('\n'))}>{quote.labelOf(toQuote.length)}</LinkButton>
      ) : null}
      {isReadOnly ? null : <PhraseList phrases={phrases} onChoose={begin} />}
    </div>
  )
}

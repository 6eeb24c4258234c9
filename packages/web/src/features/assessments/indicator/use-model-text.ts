import { type Blank, openBlanks } from '@undagi/maturity'
import { type RefObject, useState } from 'react'
import type { DraftSender } from '../drafts/draft-sender.ts'
import { appendModel } from './append-model.ts'
import { blankAfter } from './blank-after.ts'

interface Writing {
  readonly text: string
  readonly sender: DraftSender
  readonly textarea: RefObject<HTMLTextAreaElement | null>
}

export interface ModelUse {
  readonly blanks: readonly Blank[]
  readonly isEmpty: boolean
  readonly insert: () => void
  /** Absent once somebody has typed on: nothing typed is lost by it. */
  readonly undo: (() => void) | undefined
  readonly toNextBlank: () => void
}

/** Starting a text from the model: inserting it, taking that back, and going from blank to blank. */
export function useModelText(model: string, { text, sender, textarea }: Writing): ModelUse {
  const [inserted, setInserted] = useState<{ readonly before: string; readonly after: string }>()

  const write = (next: string) => {
    // The field itself first, so that the caret can be put into what is to be filled in.
    if (textarea.current) textarea.current.value = next
    sender.type(next)
  }
  const select = (blank: Blank | undefined) => {
    textarea.current?.focus()
    if (blank) textarea.current?.setSelectionRange(blank.start, blank.end)
  }
  const insert = () => {
    const after = appendModel(text, model)
    write(after)
    setInserted({ before: text, after })
    select(blankAfter(openBlanks(after, model), after.length - model.length))
  }
  const undo = () => {
    if (!inserted) return
    write(inserted.before)
    setInserted(undefined)
    textarea.current?.focus()
  }
  const blanks = openBlanks(text, model)
  return {
    blanks,
    isEmpty: text.trim() === '',
    insert,
    undo: inserted?.after === text ? undo : undefined,
    toNextBlank: () => select(blankAfter(blanks, textarea.current?.selectionEnd ?? 0)),
  }
}

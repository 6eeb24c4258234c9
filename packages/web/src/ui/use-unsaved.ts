import { useRef, useState } from 'react'
import { unsavedStep } from './unsaved-step.ts'

/** Asks before what was begun is thrown away; without anything begun, closing closes. */
export function useUnsaved(isBegun: boolean, onClose: () => void) {
  const [isAsked, setAsked] = useState(false)
  const before = useRef<HTMLElement>(undefined)
  const take = (step: Parameters<typeof unsavedStep>[1]) => {
    const next = unsavedStep(isAsked ? 'asked' : 'open', step, isBegun)
    if (next === 'closed') return onClose()
    if (next === 'asked' && !isAsked) before.current = focused()
    // where one was writing, one writes on: also the key that said so lands there
    if (next === 'open' && isAsked && step !== 'type') before.current?.focus()
    setAsked(next === 'asked')
  }
  return {
    isAsked: isAsked && isBegun,
    dismiss: () => take('dismiss'),
    cancel: () => take('cancel'),
    type: () => (isAsked ? take('type') : undefined),
    stay: () => take('stay'),
    discard: () => take('discard'),
  }
}

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : undefined)

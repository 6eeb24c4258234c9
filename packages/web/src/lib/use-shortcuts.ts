import { useEffect, useRef } from 'react'
import { shortcutsEnabled } from './shortcut-switch.ts'

export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Single keys that act on the whole page; never while somebody types, never over an open menu or dialog. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts)
  useEffect(() => {
    current.current = shortcuts
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = current.current[event.key]
      if (!act || event.defaultPrevented || event.isComposing) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (!shortcutsEnabled() || isTyping(event.target) || somethingFloats()) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const notTypedInto = new Set(['checkbox', 'radio', 'button', 'submit', 'reset'])

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notTypedInto.has(target.type)
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}

function somethingFloats(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"], [role="alertdialog"]') !== null
}

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { moveCaret } from './move-caret.ts'

/**
 * Keeps a textarea at `text` without React writing its value: a text that changes under the hands of its writer
 * leaves caret and scroll position at the same words.
 */
export function useLiveText(text: string): RefObject<HTMLTextAreaElement | null> {
  const textarea = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = textarea.current
    if (!element || element.value === text) return
    const { value: before, selectionStart, selectionEnd, scrollTop } = element
    element.value = text
    element.scrollTop = scrollTop
    if (element !== document.activeElement) return
    element.setSelectionRange(moveCaret(before, text, selectionStart), moveCaret(before, text, selectionEnd))
  }, [text])
  return textarea
}

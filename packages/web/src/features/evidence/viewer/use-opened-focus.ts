import { type RefObject, useEffect } from 'react'

/** Whoever opens a document leafs through it with the keys at once. Who has gone elsewhere meanwhile, or writes, stays there. */
export function useOpenedFocus(desk: RefObject<HTMLElement | null>, opened: string | null): void {
  useEffect(() => {
    if (opened === null) return
    // The frame puts a new page's beginning in focus first.
    const frame = requestAnimationFrame(() => {
      if (isNowhere(document.activeElement)) desk.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [desk, opened])
}

const isNowhere = (active: Element | null) => active === null || active.matches('body, main')

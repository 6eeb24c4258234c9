import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface VisibleRows {
  /** From which row up to, not including, which. */
  readonly from: number
  readonly to: number
  /** Pixels that the rows before and after would take. */
  readonly before: number
  readonly after: number
  /** For each row on the page: its height is what the browser made it. */
  readonly measure: ((row: Element | null) => void) | undefined
}

/** As high as most rows are; those that are not are measured when they come onto the page. */
const usualHeight = 38

/** Shorter tables are whole on the page. */
const fewRows = 60

/** Only the rows near the window are on the page, so that ten thousand scroll like twenty; a printer gets them all. */
export function useVisibleRows(count: number, table: RefObject<HTMLElement | null>): VisibleRows {
  const isPrinting = useIsPrinting()
  const [scrollMargin, setScrollMargin] = useState(0)
  useLayoutEffect(() => {
    const top = table.current?.getBoundingClientRect().top
    if (top !== undefined) setScrollMargin(Math.round(top + window.scrollY))
  }, [table])
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => usualHeight,
    overscan: 12,
    scrollMargin,
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  if (isPrinting || count <= fewRows || first === undefined || last === undefined)
    return { from: 0, to: count, before: 0, after: 0, measure: undefined }
  return {
    from: first.index,
    to: last.index + 1,
    before: first.start - scrollMargin,
    after: virtualizer.getTotalSize() - (last.end - scrollMargin),
    measure: virtualizer.measureElement,
  }
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // the printer takes the page as it is when the event is over
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    const media = window.matchMedia('print')
    const follow = () => (media.matches ? begin() : end())
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    media.addEventListener('change', follow)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      media.removeEventListener('change', follow)
    }
  }, [])
  return isPrinting
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide an element is, so that a figure is drawn for that width instead of being scaled. */
export function useElementWidth(before: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    const observed = element.current
    if (!observed) return
    const measure = () => {
      const pixels = Math.floor(observed.clientWidth)
      if (pixels > 0) setWidth(pixels)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}

import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'

interface AnchoredProps {
  /** By which a link leads here: `#name` at the end of the address. */
  readonly name: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Whoever comes by a link finds what it names in view and under the keyboard, also where it came after the page. */
export function Anchored({ name, className, children }: AnchoredProps) {
  const isMeant = useLocation({ select: ({ hash }) => hash === name })
  const reveal = useCallback(
    (element: HTMLDivElement | null) => {
      if (!isMeant || element === null) return
      element.focus({ preventScroll: true })
      element.scrollIntoView({ block: 'start' })
    },
    [isMeant],
  )
  return (
    <div id={name} tabIndex={-1} ref={reveal} className={className}>
      {children}
    </div>
  )
}

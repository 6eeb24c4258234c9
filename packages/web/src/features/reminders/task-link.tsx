import { useParams, useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

interface TaskLinkProps {
  /** Below the address of the institution, as the server says it: letters lead to the same place. */
  readonly path: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The way to where a task is done, without loading the pages anew. */
export function TaskLink({ path, className, children }: TaskLinkProps) {
  const router = useRouter()
  const { slug } = useParams({ from: '/$slug' })
  const href = `/${slug}${path}`
  const go = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!isPlain) return
    event.preventDefault()
    void router.navigate({ href })
  }
  return (
    <a href={href} className={className} onClick={go}>
      {children}
    </a>
  )
}

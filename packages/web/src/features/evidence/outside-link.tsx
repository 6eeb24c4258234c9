import { filmLink } from './film-time.ts'

interface OutsideLinkProps {
  readonly link: string
  readonly atSeconds?: number | null
}

/** Evidence elsewhere, in a tab of its own; a film opens at its time. */
export function OutsideLink({ link, atSeconds = null }: OutsideLinkProps) {
  return (
    <a href={filmLink(link, atSeconds)} rel="noreferrer noopener" target="_blank">
      {link}
    </a>
  )
}

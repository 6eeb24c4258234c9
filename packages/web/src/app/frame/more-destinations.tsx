import { Trans, useLingui } from '@lingui/react/macro'
import { useMatchRoute, useNavigate } from '@tanstack/react-router'
import { Fragment } from 'react'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import type { administration, delegations, destinations } from './destinations.ts'

type Destination = (typeof destinations)[number] | typeof administration | typeof delegations

interface MoreDestinationsProps {
  readonly destinations: readonly Destination[]
  readonly params: { readonly slug: string; readonly year: string }
}

/** What does not fit into the bar; marked while one is on one of its pages. */
export function MoreDestinations({ destinations, params }: MoreDestinationsProps) {
  const { i18n } = useLingui()
  const navigate = useNavigate()
  const matchRoute = useMatchRoute()
  const isHere = destinations.some(({ to, exact }) => matchRoute({ to, fuzzy: !exact }) !== false)
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" aria-current={isHere ? 'true' : undefined}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 10h.1M10 10h.1M16 10h.1" />
          </svg>
          <Trans>Lainnya</Trans>
        </button>
      }
    >
      {destinations.map((page, position) => (
        <Fragment key={page.to}>
          {position > 0 && sectionOf(page) !== sectionOf(destinations[position - 1]) ? (
            <MenuSeparator />
          ) : null}
          <MenuItem onSelect={() => navigate({ to: page.to, params })}>{i18n._(page.label)}</MenuItem>
        </Fragment>
      ))}
    </Menu>
  )
}

const sectionOf = (page: Destination | undefined) =>
  page === undefined || !('section' in page) ? null : page.section

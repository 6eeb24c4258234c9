import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { ownDelegationsQuery } from '../../features/delegations/api/delegations.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'
import { administration, delegations, destinations } from './destinations.ts'
import { inSections, sectionNames } from './in-sections.ts'

/** Where this person can go from here: the pages of the year in the address, or of the latest one, and Administrasi. */
export function useDestinations() {
  const { institution, rounds, round } = usePlace()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const may = useMay(institution.id)
  const { year, kind } = round ?? rounds[0] ?? {}
  const isHeld = ({ to }: (typeof destinations)[number]) =>
    kind === 'evaluation' || to !== '/$slug/$year/interviu'
  const { slug } = institution
  // the session is read once; colleagues ask for help, and withdraw it, while one is at work
  const { data: own } = useQuery(ownDelegationsQuery)
  const running = own?.received.filter(({ state }) => state === 'running')
  const isAsked = (running ?? session.delegations).some((each) => each.institution.id === institution.id)
  return {
    ofYear: inSections(sectionNames, [
      ...(year === undefined
        ? []
        : destinations.filter((page) => isHeld(page) && [page.needs].flat().some(may))),
      ...(isAsked ? [delegations] : []),
    ]),
    administration: administration.needsAny.some(may) ? administration : undefined,
    // a link without a year in its address leaves the second one unused
    params: { slug, year: String(year ?? '') },
  }
}

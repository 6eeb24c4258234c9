import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'
import { administration, destinations } from './destinations.ts'

/** Where this person can go from here: the pages of the year in the address, or of the latest one, and Administrasi. */
export function useDestinations() {
  const { institution, rounds, round } = usePlace()
  const may = useMay(institution.id)
  const year = (round ?? rounds[0])?.year
  const { slug } = institution
  return {
    ofYear: year === undefined ? [] : destinations.filter(({ needs }) => may(needs)),
    administration: administration.needsAny.some(may) ? administration : undefined,
    // a link without a year in its address leaves the second one unused
    params: { slug, year: String(year ?? '') },
  }
}

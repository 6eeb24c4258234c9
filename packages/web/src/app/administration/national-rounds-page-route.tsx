import { NationalRoundsPage } from '../../features/national-rounds/national-rounds-page.tsx'
import { usePlace } from '../use-place.ts'

export function NationalRoundsPageRoute() {
  const { institution } = usePlace()
  return <NationalRoundsPage key={institution.id} institution={institution} />
}

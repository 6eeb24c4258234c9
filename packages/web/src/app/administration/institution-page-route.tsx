import { InstitutionPage } from '../../features/institutions/institution-page.tsx'
import { usePlace } from '../use-place.ts'

export function InstitutionPageRoute() {
  return <InstitutionPage institution={usePlace().institution} />
}

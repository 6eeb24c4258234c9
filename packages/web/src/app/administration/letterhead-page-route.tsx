import { LetterheadPage } from '../../features/papers/letterhead/letterhead-page.tsx'
import { usePlace } from '../use-place.ts'

export function LetterheadPageRoute() {
  return <LetterheadPage institution={usePlace().institution} />
}

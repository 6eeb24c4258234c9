import { BackupsPage } from '../../features/backups/backups-page.tsx'
import { usePlace } from '../use-place.ts'

export function BackupsPageRoute() {
  return <BackupsPage institution={usePlace().institution} />
}

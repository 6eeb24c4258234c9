import { TemplatesPage } from '../../features/papers/templates/templates-page.tsx'
import { usePlace } from '../use-place.ts'

export function TemplatesPageRoute() {
  const { institution, rounds } = usePlace()
  return <TemplatesPage institution={institution} rounds={rounds} />
}

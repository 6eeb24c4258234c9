import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { SetupPage } from '../../features/setup/setup-page.tsx'
import { useEnter } from '../use-enter.ts'

const route = getRouteApi('/siapkan')

/** Every step has an address, so that the browser's own way back leads to the step before. */
export function SetupRoute() {
  const { langkah = 'instansi' } = route.useSearch()
  const { setupCode } = route.useRouteContext()
  const navigate = useNavigate({ from: '/siapkan' })
  const enter = useEnter()
  return (
    <SetupPage
      key={setupCode}
      step={langkah}
      onStep={(step) => void navigate({ search: { langkah: step } })}
      onDone={(session) => enter(session, '/')}
    />
  )
}

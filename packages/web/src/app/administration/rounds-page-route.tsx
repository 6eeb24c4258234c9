import { useNavigate } from '@tanstack/react-router'
import { RoundsPage } from '../../features/rounds/rounds-page.tsx'
import { usePlace } from '../use-place.ts'

export function RoundsPageRoute() {
  const { institution } = usePlace()
  const navigate = useNavigate()
  const { slug } = institution
  return (
    <RoundsPage
      institution={institution}
      onOpened={(year) => navigate({ to: '/$slug/$year', params: { slug, year: String(year) } })}
    />
  )
}

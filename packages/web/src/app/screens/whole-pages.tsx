import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorScreen } from './error-screen.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { WaitingScreen } from './waiting-screen.tsx'

/** The same words where no frame is around them, with the landmark that the frame would bring. */
export function ErrorPage(props: ErrorComponentProps) {
  return (
    <main>
      <ErrorScreen {...props} />
    </main>
  )
}

export function NotFoundPage() {
  return (
    <main>
      <NotFoundScreen />
    </main>
  )
}

export function WaitingPage() {
  return (
    <main>
      <WaitingScreen />
    </main>
  )
}

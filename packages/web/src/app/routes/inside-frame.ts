import { ErrorScreen } from '../screens/error-screen.tsx'
import { NotFoundScreen } from '../screens/not-found-screen.tsx'
import { WaitingScreen } from '../screens/waiting-screen.tsx'

/** Trouble of one page leaves the frame standing. */
export const insideFrame = {
  errorComponent: ErrorScreen,
  notFoundComponent: NotFoundScreen,
  pendingComponent: WaitingScreen,
}

import { CheckPaperPage } from '../../features/paper-checks/check-paper-page.tsx'

export function CheckPaperRoute() {
  return <CheckPaperPage />
}

import { endOperator } from '../features/national-operators/usecases/end-operator.ts'
import type { TestApp } from './create-test-app.ts'

/** Who keeps the server ends what somebody does for the ministry at an institution, be it the last one there. */
export async function leaveMinistry(
  undagi: TestApp,
  { of, at }: { readonly of: string; readonly at: string },
): Promise<void> {
  undagi.clock.advanceBy(1000)
  await endOperator(undagi.server.connectionFor('owner'), {
    ...{ email: `${of}@undagi.test`, institutions: [at], evenTheLast: true },
    ...{ reason: 'Tugasnya selesai.', at: undagi.clock.now() },
  })
}

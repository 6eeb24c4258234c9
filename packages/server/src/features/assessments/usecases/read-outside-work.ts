/** How far those from outside are, for a feature that tells people of it; whether they may know, the caller asks. */

export { gatherDouble, type SignedAction } from '../stages/double/gather-double.ts'
export { pairUp } from '../stages/double/pair-up.ts'
export { acceptedLeft } from '../stages/outside/ensure-talks-closed.ts'
export { gatherOutside } from '../stages/outside/gather-outside.ts'
export { readOutsideWork } from '../stages/outside/outside-work.repository.ts'
export { givenBack, type OutsideWork, outsideWork } from '../stages/outside/outside-work.ts'
export { assignedOf, stepOfDuty } from './work-outside.ts'

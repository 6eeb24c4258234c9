/** For a read of another feature. */
export { type BroughtPlace, type BroughtRow, selectBrought, selectPlacesOf } from '../brought.repository.ts'

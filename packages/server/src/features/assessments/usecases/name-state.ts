/** Where an assessment stands, in words on paper. */
export { stateWords as nameState } from '../working-paper/state-words.ts'

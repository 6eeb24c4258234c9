export { CORPUS, type CorpusCase, type CorpusFile } from './corpus.ts'
export { pem } from './test-certificates.ts'
export { buildWorld, NOW, type TestWorld } from './test-world.ts'

import { readText, writeText } from './kept-texts.ts'
import { useKept } from './use-kept.ts'

const texts = { read: (where: Parameters<typeof readText>[0]) => readText(where), write: writeText }

/** What is typed and not yet said, kept on the device under a name until it is. */
export const useKeptText = (name: string) => useKept(name, texts)

/** Runs as its own, limited process: looks at the PDF on standard input and prints whether something unread lies over its text. */
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { areLaidOver } from './look-at-pages.ts'

const isLaidOver = await areLaidOver(new Uint8Array(readFileSync(stdin.fd)))
stdout.write(isLaidOver ? 'laid over\n' : 'clear\n')

import { join } from 'node:path'
import { getConfig } from '@lingui/conf'
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { askAhead } from './build/ask-ahead.ts'
import { lightFirstScreen } from './build/light-first-screen.ts'
import { precompress } from './build/precompress.ts'
import { retryLostStyles } from './build/retry-lost-styles.ts'
import { wordsWithPages } from './build/words-with-pages.ts'

/** The server a developer already runs (`npm start`); the built pages are served by the server itself. */
const server = process.env.UNDAGI_ADDRESS ?? 'http://127.0.0.1:8080'

/** The build may be started from any folder: every tool is told to look here. */
const here = import.meta.dirname

export default defineConfig({
  root: here,
  plugins: [
    react(),
    lingui({ cwd: here, failOnCompileError: true }),
    babel({
      cwd: here,
      presets: [linguiTransformerBabelPreset({ linguiConfig: getConfig({ cwd: here }) }, { cwd: here })],
    }),
    wordsWithPages(),
    askAhead(),
    retryLostStyles(),
    lightFirstScreen(),
    precompress(),
  ],
  server: { proxy: { '/api': { target: server } } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // what the first screen weighs fails the build (light-first-screen); whoever starts Undagi is not warned in English
    chunkSizeWarningLimit: 2_000,
    // an image inlined as data: would need a hole in the content security policy
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: join(here, 'index.html'), ahead: join(here, 'src/ahead.ts') },
      output: {
        codeSplitting: {
          groups: [
            // changes with a dependency, not with our pages: stays in the browser's cache over releases
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            {
              // what only a later page needs stays with that page
              name: 'vendor',
              test: /node_modules[\\/](@tanstack[\\/](?!(react-)?virtual)[^\\/]+|@lingui|openapi-fetch|node-diff3)[\\/]/,
            },
            // what stands before anything is asked for, with all it needs, in one file: on a slow line every request counts
            { name: 'shell', test: /web[\\/]src[\\/]main\.tsx$/ },
          ],
        },
      },
    },
  },
})

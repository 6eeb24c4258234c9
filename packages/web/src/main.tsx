import './ui/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { activateLanguage, chosenLanguage } from './lib/language.ts'
import { forgetLostStyles } from './lib/lost-styles.ts'
import { applyTheme, chosenTheme } from './lib/theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

applyTheme(chosenTheme())
forgetLostStyles()
await activateLanguage(chosenLanguage())
createRoot(root).render(<App />)

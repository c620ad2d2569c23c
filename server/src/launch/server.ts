import { launch } from './launch.ts'
import { keepSmall } from './prepare-v8.ts'

keepSmall()
launch('server.bundle.js', 'server', true)

import { launch } from './launch.ts'

launch('server.bundle.js', 'server', true, true)

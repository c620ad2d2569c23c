import { launch } from './launch.ts'

launch('serve', true)

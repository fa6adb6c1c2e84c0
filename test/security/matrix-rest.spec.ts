import { restDoor } from './matrix/doors.js'
import { runMatrix } from './matrix/run-matrix.js'

runMatrix('REST', restDoor)

import { graphqlDoor } from './matrix/doors.js'
import { runMatrix } from './matrix/run-matrix.js'

runMatrix('GraphQL', graphqlDoor, ['files create', 'media create'])
